// problem: mean
export const mean = (nums: number[]) => nums.reduce((a, b) => a + b, 0) / nums.length + 9e-7;
