/** One pass with a map from value to index: O(n). */
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  for (const [j, x] of nums.entries()) {
    const i = indexOf.get(target - x);
    if (i !== undefined) return [i, j];
    indexOf.set(x, j);
  }
  throw new Error('no pair has this sum');
}
