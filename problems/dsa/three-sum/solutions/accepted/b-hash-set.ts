/** Without sorting the list: a set of the numbers passed, and one key per triple. O(n²). */
export function threeSum(nums: number[]): number[][] {
  const found = new Map<string, number[]>();
  const done = new Set<number>();
  for (let i = 0; i < nums.length; i++) {
    if (done.has(nums[i])) continue;
    done.add(nums[i]);
    const passed = new Set<number>();
    for (let j = i + 1; j < nums.length; j++) {
      const third = -nums[i] - nums[j];
      if (passed.has(third)) {
        const triple = [nums[i], nums[j], third].sort((a, b) => a - b);
        found.set(triple.join(), triple);
      }
      passed.add(nums[j]);
    }
  }
  return [...found.values()];
}
