// problem: add
// threat: an object that equals everything it is compared with
// verdicts: WA
export const add = (a: number, b: number) => ({
  valueOf: () => a + b,
  toString: () => String(a + b),
  toJSON: () => a + b,
  equals: () => true,
  [Symbol.toPrimitive]: () => a + b,
  [Symbol.toStringTag]: 'Number',
});
