// problem: no-sort
// message: sort is not a function
export const sortNumbers = (nums: number[]) => nums.sort((a, b) => a - b);
