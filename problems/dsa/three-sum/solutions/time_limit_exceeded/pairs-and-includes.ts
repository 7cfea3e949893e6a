/** Looks for the third number with includes: a third loop in disguise. */
export function threeSum(nums: number[]): number[][] {
  nums.sort((a, b) => a - b);
  const triples: number[][] = [];
  for (let i = 0; i < nums.length; i++) {
    if (i > 0 && nums[i] === nums[i - 1]) continue;
    for (let j = i + 1; j < nums.length; j++) {
      if (j > i + 1 && nums[j] === nums[j - 1]) continue;
      if (nums.includes(-nums[i] - nums[j], j + 1)) triples.push([nums[i], nums[j], -nums[i] - nums[j]]);
    }
  }
  return triples;
}
