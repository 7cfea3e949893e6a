// mistake: { en: "A number was paired with itself: the map holds it already when its partner is looked up. The two indices must differ.", zh: "一个数和自己配了对：查找搭档时，映射里已经有它自己了。两个下标必须不同。" }
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  nums.forEach((x, i) => indexOf.set(x, i));
  for (let i = 0; i < nums.length; i++) {
    const j = indexOf.get(target - nums[i]);
    if (j !== undefined) return [i, j];
  }
  return [-1, -1];
}
