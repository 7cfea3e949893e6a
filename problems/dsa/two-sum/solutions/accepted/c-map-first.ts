/** Fills the map with the last index of every value, then looks for a partner at another place: O(n). */
export function twoSum(nums: number[], target: number): [number, number] {
  const lastIndex = new Map(nums.map((x, i) => [x, i]));
  const i = nums.findIndex((x, at) => (lastIndex.get(target - x) ?? at) !== at);
  return [i, lastIndex.get(target - nums[i]) ?? -1];
}
