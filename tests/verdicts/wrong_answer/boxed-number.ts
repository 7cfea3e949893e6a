// problem: add
// message: a boxed Number
export const add = (a: number, b: number) => new Number(a + b);
