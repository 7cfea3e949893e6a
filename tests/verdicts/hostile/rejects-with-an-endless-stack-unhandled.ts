// problem: add
// threat: the stack of an unhandled rejection never ends
// verdicts: RTE, TLE
export function add(a: number, b: number) {
  Promise.reject(Object.defineProperty(new Error('x'), 'stack', { get() { for (;;); } }));
  return a + b;
}
