// problem: add
// threat: the name is an object whose text never ends
// verdicts: RTE, TLE
export function add() {
  throw Object.assign(new Error('x'), { name: { toString() { for (;;); } } });
}
