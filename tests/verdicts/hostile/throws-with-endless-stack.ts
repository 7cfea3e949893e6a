// problem: add
// threat: reading the stack of what was thrown never ends
// verdicts: RTE, TLE
export function add() {
  throw Object.defineProperty(new Error('x'), 'stack', { get() { for (;;); } });
}
