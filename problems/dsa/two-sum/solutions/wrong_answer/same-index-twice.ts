// mistake: { en: "One place was used twice: the number was stored before its partner was looked up.", zh: "同一个位置用了两次：先存入了当前的数，再去查它的搭档。" }
export function twoSum(nums: number[], target: number): [number, number] {
  const indexOf = new Map<number, number>();
  for (let j = 0; j < nums.length; j++) {
    indexOf.set(nums[j], j);
    const i = indexOf.get(target - nums[j]);
    if (i !== undefined) return [i, j];
  }
  return [-1, -1];
}
