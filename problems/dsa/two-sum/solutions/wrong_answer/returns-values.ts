// mistake: { en: "These are the two numbers themselves. Return their indices.", zh: "返回的是两个数本身，题目要的是它们的下标。" }
export function twoSum(nums: number[], target: number): [number, number] {
  const seen = new Set<number>();
  for (const x of nums) {
    if (seen.has(target - x)) return [target - x, x];
    seen.add(x);
  }
  return [-1, -1];
}
