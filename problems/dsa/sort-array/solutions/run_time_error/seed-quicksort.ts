/** The right cursor runs over equal keys down to the left end, so equal keys make the recursion n deep. */
export function sortArray(nums: number[]): number[] {
  quicksort(nums, 0, nums.length);
  return nums;
}

/** Sorts the half-open range [l, r). */
function quicksort(nums: number[], l: number, r: number): void {
  if (r - l <= 1) return;
  const middle = partition(nums, l, r - 1);
  quicksort(nums, l, middle);
  quicksort(nums, middle + 1, r);
}

/** Works on the closed range [l, r]. */
function partition(nums: number[], l: number, r: number): number {
  const chosen = l + Math.floor(Math.random() * (r - l + 1));
  [nums[l], nums[chosen]] = [nums[chosen], nums[l]];
  const pivot = nums[l];
  while (l < r) {
    while (l < r && nums[r] >= pivot) r--;
    nums[l] = nums[r];
    while (l < r && nums[l] <= pivot) l++;
    nums[r] = nums[l];
  }
  nums[l] = pivot;
  return l;
}
