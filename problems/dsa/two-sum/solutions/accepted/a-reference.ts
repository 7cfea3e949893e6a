/** One pass with a map from value to index: O(n). */
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  for (let j = 0; j < nums.length; j++) {
    const i = indexOf.get(target - nums[j]);
    if (i !== undefined) return [i, j];
    indexOf.set(nums[j], j);
  }
  throw new Error('no pair has this sum');
}
