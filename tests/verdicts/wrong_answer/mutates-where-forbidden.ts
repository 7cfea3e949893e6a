// problem: sorted-copy
// message: an argument was changed
export const sortedCopy = (nums: number[]) => nums.sort((a, b) => a - b);
