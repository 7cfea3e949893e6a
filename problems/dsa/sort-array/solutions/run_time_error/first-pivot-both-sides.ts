/** The first element is the pivot, recursion into both sides: n deep on sorted input. Equal keys are split well. */
export function sortArray(nums: number[]): number[] {
  sort(nums, 0, nums.length - 1);
  return nums;
}

function sort(nums: number[], lo: number, hi: number): void {
  if (lo >= hi) return;
  const pivot = nums[lo];
  let left = lo;
  let right = hi;
  while (left <= right) {
    while (nums[left] < pivot) left++;
    while (nums[right] > pivot) right--;
    if (left <= right) {
      const x = nums[left];
      nums[left++] = nums[right];
      nums[right--] = x;
    }
  }
  sort(nums, lo, right);
  sort(nums, left, hi);
}
