// problem: add
// threat: a Proxy with a trap for everything is thrown
// verdicts: RTE, TLE
const handler = new Proxy({}, { get: () => () => { for (;;); } });
export function add() {
  throw new Proxy(new Error('x'), handler);
}
