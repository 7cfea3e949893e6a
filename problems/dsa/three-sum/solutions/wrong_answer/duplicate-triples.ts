// mistake: { en: "The same triple appears more than once. Skip a number that equals the one before it.", zh: "同一个三元组出现了多次。遇到与前一个相同的数时要跳过。" }
export function threeSum(nums: number[]): number[][] {
  nums.sort((a, b) => a - b);
  const triples: number[][] = [];
  for (let i = 0; i < nums.length; i++) {
    let left = i + 1;
    let right = nums.length - 1;
    while (left < right) {
      const sum = nums[i] + nums[left] + nums[right];
      if (sum === 0) triples.push([nums[i], nums[left], nums[right]]);
      if (sum < 0) left++;
      else right--;
    }
  }
  return triples;
}
