// problem: sort-in-place
export function sortInPlace(nums: number[]) {
  const sorted = nums.toSorted((a, b) => a - b);
  nums.length = 0;
  nums.push(...sorted);
  return 'a void result is not looked at';
}
