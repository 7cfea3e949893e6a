// problem: unique-prefix
// message: expected number
export const uniquePrefix = (nums: number[]) => String(new Set(nums).size);
