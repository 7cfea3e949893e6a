// problem: for-each
export async function backwards(nums: number[], visit: (x: number) => number): Promise<number> {
  return nums.reduceRight((sum, x) => sum + visit(x), 0);
}
