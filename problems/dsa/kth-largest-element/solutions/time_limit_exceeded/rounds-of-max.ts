/** Takes the maximum out k times: k · n steps. */
export function kthLargest(nums: number[], k: number): number {
  for (let round = 1; ; round++) {
    let best = 0;
    for (let i = 1; i < nums.length; i++) if (nums[i] > nums[best]) best = i;
    if (round === k) return nums[best];
    nums[best] = nums[nums.length - 1];
    nums.pop();
  }
}
