// mistake: { en: "Equal numbers were merged into one. Here each of them has a place of its own.", zh: "相等的数被合并成了一个。本题中它们各占一个名次。" }
export function kthLargest(nums: number[], k: number): number {
  return [...new Set(nums)].sort((a, b) => b - a)[k - 1];
}
