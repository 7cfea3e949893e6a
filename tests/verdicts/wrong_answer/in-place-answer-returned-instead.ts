// problem: sort-in-place
// message: expected 1 at [0], found 3
export const sortInPlace = (nums: number[]) => [...nums].sort((a, b) => a - b);
