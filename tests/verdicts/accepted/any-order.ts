// problem: subsets
export function subsets(nums: number[]): number[][] {
  return nums.reduceRight<number[][]>((all, x) => [...all.map((subset) => [...subset, x]), ...all], [[]]);
}
