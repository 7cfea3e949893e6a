// problem: echo
export const echo = (value: unknown) => ({
  get [Symbol.toStringTag]() {
    for (;;);
  },
  __proto__: class {}.prototype,
});
