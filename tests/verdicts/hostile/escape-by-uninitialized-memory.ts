// problem: add
// threat: new buffers hold what others left in memory
// verdicts: AC
export function add(a: number, b: number) {
  for (let round = 0; round < 20; round++) {
    const bytes = new Uint8Array(new ArrayBuffer(1_000_000, { maxByteLength: 1_100_000 }));
    (bytes.buffer as any).resize(1_100_000);
    for (let i = 0; i < bytes.length; i += 97) if (bytes[i] !== 0) throw 'escaped: memory of somebody';
  }
  return a + b;
}
