// problem: sorted-copy
export function sortedCopy(nums: number[]): number[] {
  nums.push(0);
  nums.pop();
  return [...nums].sort((a, b) => a - b);
}
