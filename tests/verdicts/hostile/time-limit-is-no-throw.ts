// problem: square-root
// threat: a loop where an error is asked for: a limit passed is never a throw
// verdicts: TLE
export function squareRoot(x: number) {
  while (x < 0);
  return Math.sqrt(x);
}
