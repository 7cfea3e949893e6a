// problem: add
// message: add
export const add = 5;
