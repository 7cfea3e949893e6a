// problem: add
// threat: printing huge powers, one built-in call of seconds
// verdicts: TLE, MLE, RTE
export function add() {
  let digits = 0;
  for (;;) digits += (3n ** 4_000_000n).toString().length;
}
