// problem: add
// threat: a hundred thousand proxies in one another overflow native recursion
// verdicts: RTE, TLE, MLE
export function add(a: number, b: number) {
  let proxy: any = {};
  for (let i = 0; i < 100_000; i++) proxy = new Proxy(proxy, {});
  const asks = [() => proxy.x, () => 'x' in proxy, () => Object.keys(proxy), () => Array.isArray(proxy), () => delete proxy.x, () => Object.getPrototypeOf(proxy), () => proxy instanceof Object, () => Object.prototype.toString.call(proxy), () => JSON.stringify(proxy), () => Object.isFrozen(proxy)];
  for (const ask of asks) {
    try {
      ask();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return proxy.x;
}
