/** The method is gone in this problem. */
export function sortArray(nums: number[]): number[] {
  return nums.sort((a, b) => a - b);
}
