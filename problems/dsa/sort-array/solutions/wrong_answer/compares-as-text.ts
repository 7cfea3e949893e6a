// mistake: { en: "The numbers are ordered as text, so 10 comes before 9. Compare the numbers themselves.", zh: "数字被当作文本排序，10 排到了 9 前面。请比较数值本身。" }
export function sortArray(nums: number[]): number[] {
  if (nums.length < 2) return nums;
  const middle = nums.length >> 1;
  const left = sortArray(nums.slice(0, middle));
  const right = sortArray(nums.slice(middle));
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (j === right.length || (i < left.length && String(left[i]) <= String(right[j]))) out.push(left[i++]);
    else out.push(right[j++]);
  }
  return out;
}
