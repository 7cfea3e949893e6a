/** Sorts everything: O(n log n). */
export function kthLargest(nums: number[], k: number): number {
  return nums.sort((a, b) => b - a)[k - 1];
}
