/** Bubbles the largest number to the end and stops there. */
export function sortArray(nums: number[]): number[] {
  for (let i = 1; i < nums.length; i++) {
    if (nums[i - 1] > nums[i]) [nums[i - 1], nums[i]] = [nums[i], nums[i - 1]];
  }
  return nums;
}
