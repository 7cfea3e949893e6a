// mistake: { en: "Numbers above the target were skipped, but a negative partner can bring the sum down again.", zh: "大于目标值的数被跳过了，但负数搭档可以把和拉回来。" }
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  for (let j = 0; j < nums.length; j++) {
    if (nums[j] > target) continue;
    const i = indexOf.get(target - nums[j]);
    if (i !== undefined) return [i, j];
    indexOf.set(nums[j], j);
  }
  return [-1, -1];
}
