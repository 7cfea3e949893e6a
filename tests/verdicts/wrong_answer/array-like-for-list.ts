// problem: numbers
// message: expected number[]
export const numbers = (n: number) => Object.assign({ length: n }, Array.from({ length: n }, (_, i) => i));
