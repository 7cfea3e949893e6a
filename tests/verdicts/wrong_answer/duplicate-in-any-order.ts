// problem: subsets
// message: is missing in any order
export const subsets = (nums: number[]) => (nums.length ? [[], [1], [1], [1, 2]] : [[]]);
