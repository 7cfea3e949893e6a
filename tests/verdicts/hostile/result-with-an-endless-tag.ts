// problem: echo
// threat: asking a result for its class runs an endless getter
// verdicts: WA, TLE
export const echo = () =>
  Object.create({
    get [Symbol.toStringTag]() {
      for (;;);
    },
  });
