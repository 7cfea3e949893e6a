/** Equal keys are split well and the recursion is shallow, but the first element is the pivot: n² steps on sorted input. */
export function sortArray(nums: number[]): number[] {
  sort(nums, 0, nums.length - 1);
  return nums;
}

function sort(nums: number[], first: number, last: number): void {
  let lo = first;
  let hi = last;
  while (lo < hi) {
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
    if (right - lo < hi - left) {
      sort(nums, lo, right);
      lo = left;
    } else {
      sort(nums, left, hi);
      hi = right;
    }
  }
}
