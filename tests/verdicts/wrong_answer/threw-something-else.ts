// problem: square-root
// verdicts: WA, RTE
export function squareRoot(x: number) {
  if (x < 0) throw new RangeError('below zero');
  return Math.sqrt(x);
}
