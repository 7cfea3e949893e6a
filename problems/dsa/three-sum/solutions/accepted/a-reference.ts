/** Sort, fix the smallest number of the triple, walk two pointers over the rest: O(n²). */
export function threeSum(nums: number[]): number[][] {
  nums.sort((a, b) => a - b);
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
