// problem: add
// threat: exports and bindings named like parts of every object
// verdicts: AC
const [hasOwnProperty, valueOf, then, name, length, prototype] = [1, 2, 3, 4, 5, 6];
const __defineGetter__ = 7, __proto__ = { add: () => 0 };
export { hasOwnProperty, valueOf, then, name, length, prototype, __defineGetter__, __proto__ };
export const add = (a: number, b: number) => a + b;
