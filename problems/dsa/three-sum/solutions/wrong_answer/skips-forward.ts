// mistake: { en: "The first of two equal numbers was skipped, which loses triples that use both. Compare with the number before, not with the one behind.", zh: "跳过了两个相等数中的第一个，会漏掉同时用到这两个数的三元组。应与前一个数比较，而不是后一个。" }
export function threeSum(nums: number[]): number[][] {
  nums.sort((a, b) => a - b);
  const triples: number[][] = [];
  for (let i = 0; i < nums.length; i++) {
    if (nums[i] === nums[i + 1]) continue;
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
