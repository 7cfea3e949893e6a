/** The first element is the pivot: n² steps on sorted input. Equal keys are split well. */
export function kthLargest(nums: number[], k: number): number {
  const target = nums.length - k;
  let lo = 0;
  let hi = nums.length - 1;
  while (lo < hi) {
    const pivot = nums[lo];
    let left = lo;
    let right = hi;
    while (left <= right) {
      while (nums[left] < pivot) left++;
      while (nums[right] > pivot) right--;
      if (left <= right) {
        [nums[left], nums[right]] = [nums[right], nums[left]];
        left++;
        right--;
      }
    }
    if (target <= right) hi = right;
    else if (target >= left) lo = left;
    else break;
  }
  return nums[target];
}
