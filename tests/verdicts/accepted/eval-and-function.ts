// problem: add
const plus = new Function('a', 'b', 'return a + b');
export const add = (a: number, b: number) => (0, eval)('(x) => x')(plus(a, b)) + eval('a - a');
