// mistake: { en: "These are places in the sorted list. Sorting moved the numbers; the original indices are asked for.", zh: "这是排序之后的位置。排序移动了各个数，题目要的是原来的下标。" }
export function twoSum(nums: number[], target: number): [number, number] {
  nums.sort((a, b) => a - b);
  let left = 0;
  let right = nums.length - 1;
  while (left < right) {
    const sum = nums[left] + nums[right];
    if (sum === target) break;
    if (sum < target) left++;
    else right--;
  }
  return [left, right];
}
