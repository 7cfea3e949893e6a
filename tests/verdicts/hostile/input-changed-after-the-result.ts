// problem: sorted-copy
// threat: the input is changed in a microtask after the result
// verdicts: AC, WA
export function sortedCopy(nums: number[]) {
  Promise.resolve().then(() => {
    nums[0] = 99;
  });
  return nums.toSorted((a, b) => a - b);
}
