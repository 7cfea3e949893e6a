// problem: square-root
export function squareRoot(x: number): number {
  if (x < 0) throw new RangeError(`a negative number has no root: ${x}`);
  return Math.sqrt(x);
}
