// mistake: { en: "The search stops at the first positive number, which is right only in a sorted list.", zh: "遇到第一个正数就停止了搜索，这只有在列表排好序之后才成立。" }
export function threeSum(nums: number[]): number[][] {
  const found = new Map<string, number[]>();
  for (let i = 0; i < nums.length; i++) {
    if (nums[i] > 0) break;
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
