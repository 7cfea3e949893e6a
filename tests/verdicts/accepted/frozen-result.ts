// problem: numbers
export const numbers = (n: number) => Object.freeze(Array.from({ length: n }, (_, i) => i));
