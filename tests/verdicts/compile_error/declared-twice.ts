// problem: add
export const add = (a: number, b: number) => a + b;
let add = 1;
