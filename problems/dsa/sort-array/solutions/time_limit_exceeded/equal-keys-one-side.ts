/** Random pivot and a shallow recursion, but all equal keys go to one side: n² steps when all are equal. */
export function sortArray(nums: number[]): number[] {
  sort(nums, 0, nums.length - 1);
  return nums;
}

function sort(nums: number[], first: number, last: number): void {
  let lo = first;
  let hi = last;
  while (lo < hi) {
    const middle = partition(nums, lo, hi);
    if (middle - lo < hi - middle) {
      sort(nums, lo, middle - 1);
      lo = middle + 1;
    } else {
      sort(nums, middle + 1, hi);
      hi = middle - 1;
    }
  }
}

function partition(nums: number[], lo: number, hi: number): number {
  swap(nums, hi, lo + Math.floor(Math.random() * (hi - lo + 1)));
  const pivot = nums[hi];
  let store = lo;
  for (let i = lo; i < hi; i++) if (nums[i] < pivot) swap(nums, i, store++);
  swap(nums, store, hi);
  return store;
}

function swap(nums: number[], i: number, j: number): void {
  const x = nums[i];
  nums[i] = nums[j];
  nums[j] = x;
}
