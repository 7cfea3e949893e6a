// problem: unique-prefix
// threat: a length beyond the end stands for the whole list
// verdicts: WA
export function uniquePrefix(nums: number[]) {
  nums.splice(0, nums.length, ...new Set(nums));
  return 2 ** 31;
}
