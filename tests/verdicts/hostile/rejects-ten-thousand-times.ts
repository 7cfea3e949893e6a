// problem: add
// threat: a flood of unhandled rejections
// verdicts: RTE, TLE, MLE
export function add(a: number, b: number) {
  for (let i = 0; i < 10_000; i++) Promise.reject(i);
  return a + b;
}
