// problem: add
// message: Invalid regular expression
export const add = (a: number) => new RegExp(`(${a}`);
