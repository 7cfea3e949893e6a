// problem: numbers
// message: undefined at [0]
export const numbers = (n: number) => Array.from({ length: n });
