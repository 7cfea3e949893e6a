// mistake: { en: "The order is reversed: the smallest number must come first.", zh: "顺序反了：最小的数应排在最前面。" }
export function sortArray(nums: number[]): number[] {
  if (nums.length === 0) return nums;
  const pivot = nums[Math.floor(Math.random() * nums.length)];
  const smaller: number[] = [];
  const equal: number[] = [];
  const larger: number[] = [];
  for (const x of nums) {
    if (x < pivot) smaller.push(x);
    else if (x > pivot) larger.push(x);
    else equal.push(x);
  }
  return sortArray(larger).concat(equal, sortArray(smaller));
}
