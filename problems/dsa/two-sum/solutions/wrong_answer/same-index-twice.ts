// mistake: { en: "One place was used twice. The second index must start behind the first one.", zh: "同一个位置用了两次。第二个下标应从第一个之后开始。" }
export function twoSum(nums: number[], target: number): [number, number] {
  for (let i = 0; i < nums.length; i++) {
    for (let j = i; j < nums.length; j++) {
      if (nums[i] + nums[j] === target) return [i, j];
    }
  }
  return [-1, -1];
}
