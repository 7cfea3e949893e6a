// mistake: { en: "Both indices are one too large: they count from 0.", zh: "两个下标都大了 1：下标从 0 开始。" }
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  for (let j = 0; j < nums.length; j++) {
    const i = indexOf.get(target - nums[j]);
    if (i !== undefined) return [i + 1, j + 1];
    indexOf.set(nums[j], j);
  }
  return [-1, -1];
}
