// problem: numbers
// message: expected length 3, found 2
export const numbers = (n: number) => Array.from({ length: Math.max(0, n - 1) }, (_, i) => i);
