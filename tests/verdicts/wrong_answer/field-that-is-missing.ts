// problem: extremes
// message: undefined at max
export const extremes = (nums: number[]) => ({ min: Math.min(...nums), mean: 2 });
