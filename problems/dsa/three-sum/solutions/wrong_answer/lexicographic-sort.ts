// mistake: { en: "sort() without a comparator orders numbers as text, and the two pointers then walk past triples.", zh: "不带比较函数的 sort() 按文本排序，双指针因此会错过一些三元组。" }
export function threeSum(nums: number[]): number[][] {
  nums.sort();
  const triples: number[][] = [];
  for (let i = 0; i < nums.length; i++) {
    if (nums[i] === nums[i - 1]) continue;
    let left = i + 1;
    let right = nums.length - 1;
    while (left < right) {
      const sum = nums[i] + nums[left] + nums[right];
      if (sum === 0) {
        triples.push([nums[i], nums[left], nums[right]]);
        do left++;
        while (nums[left] === nums[left - 1]);
      } else if (sum < 0) {
        left++;
      } else {
        right--;
      }
    }
  }
  return triples;
}
