// problem: unique-prefix
export const uniquePrefix = (nums: number[]) => [...new Set(nums)];
