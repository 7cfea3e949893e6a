// problem: add
// threat: printing runs getters, proxies and custom inspectors nowhere
// verdicts: AC
const trap = () => {
  throw new Error('escaped: printing ran the candidate');
};
const handler = new Proxy({}, { get: () => trap });
const inspect = Symbol.for('nodejs.util.inspect.custom');
export function add(a: number, b: number) {
  console.log(new Proxy({}, handler), new Proxy([], handler), new Proxy(trap, handler));
  console.log({ get secret() { return trap(); }, [inspect]: trap, toString: trap, valueOf: trap, toJSON: trap });
  console.log('%s %o %d', { toString: trap }, [], {});
  console.log(Object.create(null), Object.create(new Proxy({}, {})), [, 1], [undefined]);
  return a + b;
}
