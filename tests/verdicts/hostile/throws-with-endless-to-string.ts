// problem: add
// threat: turning what was thrown into text never ends
// verdicts: RTE, TLE
export function add() {
  throw { toString() { for (;;); }, valueOf() { for (;;); }, [Symbol.toPrimitive]() { for (;;); } };
}
