// problem: numbers
// threat: a Proxy that the judge did not see being made
// verdicts: WA, RTE
const target = (n: number) => Array.from({ length: n }, (_, i) => i);
const ways: ((n: number) => any)[] = [
  (n) => Reflect.construct(Proxy, [target(n), {}]),
  (n) => Reflect.construct(Proxy, [target(n), {}], Object),
  (n) => new (Proxy.bind(null, target(n), {}) as any)(),
  (n) => Proxy.revocable(target(n), {}).proxy,
  (n) => Reflect.apply(Proxy.revocable, undefined, [target(n), {}]).proxy,
];
let calls = 0;
export const numbers = (n: number) => {
  const made = ways.map((way) => {
    try {
      return way(n);
    } catch {
      return new Proxy([], {});
    }
  });
  return made[Math.floor(Math.random() * made.length)];
};
