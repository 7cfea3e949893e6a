// problem: add
const await = 1;
export const add = (a: number, b: number) => a + b;
