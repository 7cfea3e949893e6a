// problem: add
// threat: a boxed number that hides its class
// verdicts: WA
export const add = (a: number, b: number) => Object.setPrototypeOf(Object.assign(new Number(a + b), { [Symbol.toStringTag]: 'Object' }), null);
