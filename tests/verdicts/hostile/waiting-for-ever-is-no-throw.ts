// problem: square-root
// threat: a promise that never settles stands in for the error that is asked for
// verdicts: RTE, WA
export function squareRoot(x: number) {
  if (x === -1) throw new Error('negative');
  return x < 0 ? new Promise(() => {}) : Math.sqrt(x);
}
