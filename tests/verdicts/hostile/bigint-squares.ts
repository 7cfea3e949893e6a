// problem: add
// threat: squares that double in size until the limit of bigints
// verdicts: TLE, MLE, RTE
export function add() {
  for (let x = 3n ** 20_000_000n; ; x *= x);
}
