// mistake: { en: "Equal numbers were lost: a Set keeps only one of each. Every number must appear as often as in the input.", zh: "相等的数丢了：Set 中每个值只保留一份。每个数出现的次数必须与输入相同。" }
export function sortArray(nums: number[]): number[] {
  return quicksort([...new Set(nums)]);
}

function quicksort(nums: number[]): number[] {
  if (nums.length < 2) return nums;
  const pivot = nums[nums.length >> 1];
  return [...quicksort(nums.filter((x) => x < pivot)), pivot, ...quicksort(nums.filter((x) => x > pivot))];
}
