// problem: numbers
// threat: an object that claims to be a list
// verdicts: WA
Array.isArray = (() => true) as any;
export const numbers = (n: number) => Object.assign(Object.create(Array.prototype), { length: n, ...Array.from({ length: n }, (_, i) => i), [Symbol.toStringTag]: 'Array' });
