// problem: numbers
// threat: holes read through a prototype behind Array.prototype
// verdicts: WA
Object.setPrototypeOf(Array.prototype, { __proto__: Object.prototype, 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 });
export const numbers = (n: number) => new Array(n);
