/** Quicksort with a random pivot and three parts: O(n log n) expected, whatever the input looks like. */
export function sortArray(nums: number[]): number[] {
  if (nums.length === 0) return nums;
  const pivot = nums[Math.floor(Math.random() * nums.length)];
  const smaller: number[] = [];
  const equal: number[] = [];
  const larger: number[] = [];
  for (const x of nums) {
    if (x < pivot) smaller.push(x);
    else if (x > pivot) larger.push(x);
    else equal.push(x);
  }
  return sortArray(smaller).concat(equal, sortArray(larger));
}
