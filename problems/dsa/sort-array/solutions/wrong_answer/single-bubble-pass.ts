// mistake: { en: "One pass carries only the largest number to its place. The rest needs further passes.", zh: "一趟只能把最大的数送到位，其余的数还需要继续处理。" }
export function sortArray(nums: number[]): number[] {
  for (let i = 1; i < nums.length; i++) {
    if (nums[i - 1] > nums[i]) [nums[i - 1], nums[i]] = [nums[i], nums[i - 1]];
  }
  return nums;
}
