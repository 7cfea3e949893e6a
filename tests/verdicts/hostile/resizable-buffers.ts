// problem: work
// threat: resizable buffers are not counted by the heap limit
// verdicts: MLE, TLE, RTE
const kept: unknown[] = [];
export function work() {
  for (;;) {
    const buffer = new ArrayBuffer(0, { maxByteLength: 2 ** 28 });
    buffer.resize(2 ** 28);
    new Uint8Array(buffer).fill(1);
    kept.push(buffer);
  }
}
