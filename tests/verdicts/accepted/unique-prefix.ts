// problem: unique-prefix
export function uniquePrefix(nums: number[]): number {
  let length = 0;
  for (const x of nums) if (length === 0 || nums[length - 1] !== x) nums[length++] = x;
  return length;
}
