// mistake: { en: "A partner at index 0 is overlooked: 0 counts as false. Compare with undefined instead.", zh: "漏掉了下标为 0 的搭档：0 会被当作假值。请与 undefined 比较。" }
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  for (let j = 0; j < nums.length; j++) {
    const i = indexOf.get(target - nums[j]);
    if (i) return [i, j];
    indexOf.set(nums[j], j);
  }
  return [-1, -1];
}
