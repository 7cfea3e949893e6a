// problem: add
// message: expected 3, found 4
export const add = (a: number, b: number) => a + b + 1;
