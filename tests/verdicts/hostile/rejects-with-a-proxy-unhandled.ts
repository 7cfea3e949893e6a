// problem: add
// threat: an unhandled rejection with a Proxy full of endless traps
// verdicts: RTE, TLE
const handler = new Proxy({}, { get: () => () => { for (;;); } });
export function add(a: number, b: number) {
  Promise.reject(new Proxy(new Error('x'), handler));
  return a + b;
}
