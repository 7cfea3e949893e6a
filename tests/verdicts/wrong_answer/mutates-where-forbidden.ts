// problem: sorted-copy
// message: mutate
export const sortedCopy = (nums: number[]) => nums.sort((a, b) => a - b);
