/** Sort, fix the smallest number of the triple, walk two pointers over the rest: O(n²). */
export function threeSum(nums: number[]): number[][] {
  nums.sort((a, b) => a - b);
  const triples: number[][] = [];
  nums.forEach((smallest, i) => {
    if (smallest === nums[i - 1]) return;
    let left = i + 1;
    let right = nums.length - 1;
    while (left < right) {
      const sum = smallest + nums[left] + nums[right];
      if (sum < 0) {
        left++;
      } else if (sum > 0) {
        right--;
      } else {
        triples.push([smallest, nums[left], nums[right]]);
        do left++;
        while (nums[left] === nums[left - 1]);
      }
    }
  });
  return triples;
}
