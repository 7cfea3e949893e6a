// problem: square-root
// threat: the error of a refused allocation stands in for the error that is asked for
// verdicts: MLE, TLE
export function squareRoot(x: number) {
  if (x === -1) throw new Error('negative');
  return x < 0 ? new Float64Array(2 ** 27).length : Math.sqrt(x);
}
