// mistake: { en: "This is the number at index k of the ascending order, counting from 0. The k-th largest stands at index n - k.", zh: "这是升序排列后下标为 k（从 0 开始）的数。第 k 大的数应在下标 n - k 处。" }
export function kthLargest(nums: number[], k: number): number {
  return nums.sort((a, b) => a - b)[k];
}
