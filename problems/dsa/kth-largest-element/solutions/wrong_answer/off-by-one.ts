// mistake: { en: "This is one place too far: k counts from 1, so in descending order the answer stands at index k - 1.", zh: "多走了一位：k 从 1 开始数，降序排列时答案在下标 k - 1 处。" }
export function kthLargest(nums: number[], k: number): number {
  return nums.sort((a, b) => b - a)[k];
}
