// problem: square-root
export const squareRoot = (x: number) => Math.sqrt(Math.abs(x));
