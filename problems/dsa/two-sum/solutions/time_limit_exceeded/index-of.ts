/** A loop in disguise: indexOf walks through the rest of the list for every number. */
export function twoSum(nums: number[], target: number): [number, number] {
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j !== -1) return [i, j];
  }
  return [-1, -1];
}
