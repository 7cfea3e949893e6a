/** Quicksort in place, three-way partition, recursion into the smaller side only: depth O(log n). */
export function sortArray(nums: number[]): number[] {
  sort(nums, 0, nums.length - 1);
  return nums;
}

function sort(nums: number[], first: number, last: number): void {
  let lo = first;
  let hi = last;
  while (lo < hi) {
    const pivot = nums[lo + Math.floor(Math.random() * (hi - lo + 1))];
    let less = lo;
    let greater = hi;
    let i = lo;
    while (i <= greater) {
      if (nums[i] < pivot) swap(nums, i++, less++);
      else if (nums[i] > pivot) swap(nums, i, greater--);
      else i++;
    }
    if (less - lo < hi - greater) {
      sort(nums, lo, less - 1);
      lo = greater + 1;
    } else {
      sort(nums, greater + 1, hi);
      hi = less - 1;
    }
  }
}

function swap(nums: number[], i: number, j: number): void {
  const x = nums[i];
  nums[i] = nums[j];
  nums[j] = x;
}
