// problem: sort-in-place
export function sortInPlace(nums: number[]): void {
  nums.sort((a, b) => a - b);
}
