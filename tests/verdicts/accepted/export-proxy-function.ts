// problem: add
export const add = new Proxy((a: number, b: number) => a + b, {
  apply: (target, self, args) => Reflect.apply(target, self, args),
});
