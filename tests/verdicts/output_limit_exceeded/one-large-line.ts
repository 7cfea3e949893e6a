// problem: work
export function work(n: number) {
  console.log('x'.repeat(100_000));
  return n;
}
