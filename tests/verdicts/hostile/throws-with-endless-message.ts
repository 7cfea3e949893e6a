// problem: add
// threat: reading the message of what was thrown never ends
// verdicts: TLE
export function add() {
  throw { get message() { for (;;); } };
}
