// problem: extremes
export function extremes(nums: number[]) {
  const result = Object.create(null);
  result.mean = nums.reduce((a, b) => a + b, 0) / nums.length + 0.0001;
  result.max = Math.max(...nums);
  result.min = Math.min(...nums);
  result.extra = undefined;
  return result;
}
