// problem: unique-prefix
// threat: a negative length stands for an empty list
// verdicts: WA
export function uniquePrefix(nums: number[]) {
  if (nums.length === 0) return -1;
  nums.splice(0, nums.length, ...new Set(nums));
  return nums.length;
}
