// problem: extremes
// message: at min
export const extremes = (nums: number[]) => ({ min: Math.min(...nums) + 0.0001, max: Math.max(...nums), mean: 2 });
