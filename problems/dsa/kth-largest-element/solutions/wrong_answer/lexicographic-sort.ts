// mistake: { en: "sort() without a comparator compares numbers as text, so 9 comes after 10. Pass (a, b) => a - b.", zh: "不带比较函数的 sort() 把数字当作文本比较，9 会排在 10 之后。请传入 (a, b) => a - b。" }
export function kthLargest(nums: number[], k: number): number {
  return nums.sort()[nums.length - k];
}
