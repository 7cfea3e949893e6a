// problem: square-root
export const squareRoot = (x: number) => (x < 0 ? new Error('negative') : Math.sqrt(x));
