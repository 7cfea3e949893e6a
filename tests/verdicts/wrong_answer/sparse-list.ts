// problem: numbers
// message: a missing element
export const numbers = (n: number) => new Array(n);
