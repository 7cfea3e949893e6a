// mistake: { en: "Repeated numbers were thrown away first, so triples like (-1, -1, 2) are missing.", zh: "一开始就去掉了重复的数，所以漏掉了 (-1, -1, 2) 这样的三元组。" }
export function threeSum(nums: number[]): number[][] {
  const values = [...new Set(nums)].sort((a, b) => a - b);
  const triples: number[][] = [];
  for (let i = 0; i < values.length; i++) {
    let left = i + 1;
    let right = values.length - 1;
    while (left < right) {
      const sum = values[i] + values[left] + values[right];
      if (sum === 0) triples.push([values[i], values[left++], values[right--]]);
      else if (sum < 0) left++;
      else right--;
    }
  }
  return triples;
}
