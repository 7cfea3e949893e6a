// problem: add-later
// threat: a promise resolved through two hundred thousand others
// verdicts: AC, TLE, MLE, RTE
export function addLater(a: number, b: number) {
  let promise: Promise<number> = Promise.resolve(a + b);
  for (let i = 0; i < 100_000; i++) promise = new Promise((resolve) => resolve(promise));
  return promise;
}
