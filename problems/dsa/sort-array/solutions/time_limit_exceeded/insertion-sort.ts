/** Insertion sort: n² / 2 moves on reversed input. */
export function sortArray(nums: number[]): number[] {
  for (let i = 1; i < nums.length; i++) {
    const x = nums[i];
    let j = i;
    while (j > 0 && nums[j - 1] > x) {
      nums[j] = nums[j - 1];
      j--;
    }
    nums[j] = x;
  }
  return nums;
}
