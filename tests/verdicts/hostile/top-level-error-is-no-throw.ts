// problem: square-root
// threat: throwing before anything was called
// verdicts: RTE, WA
export function squareRoot(x: number) {
  return Math.sqrt(x);
}
throw new Error('negative');
