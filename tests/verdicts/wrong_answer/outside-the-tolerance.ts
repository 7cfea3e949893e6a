// problem: mean
// message: > 1e-6 (expected 1.5
export const mean = (nums: number[]) => nums.reduce((a, b) => a + b, 0) / nums.length + 2e-6;
