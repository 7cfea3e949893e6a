// problem: work
export function work(n: number) {
  const block = new Uint8Array(30 * 2 ** 20).fill(n);
  const objects = Array.from({ length: 100_000 }, (_, i) => ({ i }));
  return block[block.length - 1] + objects.length - 100_000;
}
