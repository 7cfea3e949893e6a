// problem: numbers
// message: Float64Array
export const numbers = (n: number) => Float64Array.from({ length: n }, (_, i) => i);
