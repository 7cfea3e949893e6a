// problem: add
// message: regular expression
export const add = (a: number, b: number) => (/(unclosed/.test('') ? a : b);
