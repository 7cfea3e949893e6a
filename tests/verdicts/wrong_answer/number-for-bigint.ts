// problem: factorial
// message: expected bigint
export const factorial = (n: number): any => (n < 2 ? 1 : n * factorial(n - 1));
