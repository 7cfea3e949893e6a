// problem: unique-prefix
export const uniquePrefix = (nums: number[]) => nums;
