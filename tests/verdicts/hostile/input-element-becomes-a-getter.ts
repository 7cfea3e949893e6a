// problem: sorted-copy
// threat: an element of the input becomes a getter that shows the old value
// verdicts: WA
export function sortedCopy(nums: number[]) {
  const first = nums[0];
  Object.defineProperty(nums, 0, { get: () => first });
  return nums.toSorted((a, b) => a - b);
}
