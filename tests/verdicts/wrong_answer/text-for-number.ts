// problem: add
// message: expected number, got the string "3"
export const add = (a: number, b: number) => `${a + b}`;
