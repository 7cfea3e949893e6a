// problem: pair-with-sum
export function pairWithSum(nums: number[], target: number): number[] {
  const seen = new Map<number, number>();
  for (const [i, x] of nums.entries()) {
    const j = seen.get(target - x);
    if (j !== undefined) return [i, j];
    seen.set(x, i);
  }
  return [];
}
