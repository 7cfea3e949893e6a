// problem: sorted-copy
// message: an argument was changed
export function sortedCopy(nums: number[]) {
  const copy = [...nums].sort((a, b) => a - b);
  delete nums[0];
  return copy;
}
