// problem: numbers
// threat: Symbol.species and isConcatSpreadable make lists of something else
// verdicts: WA
Object.defineProperty(Array, Symbol.species, { get: () => function () { return { 0: 0, 1: 1, 2: 2, length: 3 }; } });
Object.defineProperty(Array.prototype, Symbol.isConcatSpreadable, { value: false });
export const numbers = () => [-1];
