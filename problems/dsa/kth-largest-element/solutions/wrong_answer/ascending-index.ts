// mistake: { en: "This is the k-th smallest number. In ascending order the k-th largest stands at index n - k.", zh: "这是第 k 小的数。升序排列时，第 k 大的数在下标 n - k 处。" }
export function kthLargest(nums: number[], k: number): number {
  return nums.sort((a, b) => a - b)[k - 1];
}
