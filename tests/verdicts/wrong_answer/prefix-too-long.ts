// problem: unique-prefix
// message: expected length 2, found 3
export const uniquePrefix = (nums: number[]) => nums.length;
