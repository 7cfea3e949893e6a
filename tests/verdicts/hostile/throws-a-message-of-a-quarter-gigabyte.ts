// problem: add
// threat: an error message larger than any limit
// verdicts: RTE, MLE, TLE
export function add() {
  throw new Error('x'.repeat(2 ** 28));
}
