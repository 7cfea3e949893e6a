// mistake: { en: "Numbers are missing: when one half runs out, the rest of the other half must still be copied.", zh: "结果缺了一些数：合并时一半先用完后，另一半剩下的部分也要接上去。" }
export function sortArray(nums: number[]): number[] {
  if (nums.length < 2) return nums;
  const middle = nums.length >> 1;
  const left = sortArray(nums.slice(0, middle));
  const right = sortArray(nums.slice(middle));
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) out.push(left[i] <= right[j] ? left[i++] : right[j++]);
  return out.concat(left.slice(i));
}
