// problem: sorted-copy
// message: mutate
export function sortedCopy(nums: number[]) {
  const copy = [...nums].sort((a, b) => a - b);
  delete nums[0];
  return copy;
}
