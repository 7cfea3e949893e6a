// problem: square-root
// threat: a rejection of no interest stands in for the error that is asked for
// verdicts: RTE, WA
export function squareRoot(x: number) {
  if (x === -1) throw new Error('negative');
  if (x < 0) Promise.reject(new Error('negative'));
  return x < 0 ? 0 : Math.sqrt(x);
}
