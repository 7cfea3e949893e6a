// problem: numbers
const depth = (n: number): number => (n === 0 ? 0 : 1 + depth(n - 1));
export const numbers = (n: number) => (depth(8_000) === 8_000 ? Array.from({ length: n }, (_, i) => i) : []);
