/** Lomuto's partition, recursion into both sides: n deep when all keys are equal. */
export function sortArray(nums: number[]): number[] {
  sort(nums, 0, nums.length - 1);
  return nums;
}

function sort(nums: number[], lo: number, hi: number): void {
  if (lo >= hi) return;
  swap(nums, hi, lo + Math.floor(Math.random() * (hi - lo + 1)));
  const pivot = nums[hi];
  let store = lo;
  for (let i = lo; i < hi; i++) if (nums[i] < pivot) swap(nums, i, store++);
  swap(nums, store, hi);
  sort(nums, lo, store - 1);
  sort(nums, store + 1, hi);
}

function swap(nums: number[], i: number, j: number): void {
  const x = nums[i];
  nums[i] = nums[j];
  nums[j] = x;
}
