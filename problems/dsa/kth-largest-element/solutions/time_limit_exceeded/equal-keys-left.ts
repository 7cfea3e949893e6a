/** Lomuto's partition with `<=`: all equal keys go to the left of the pivot, which is slow for k = n. */
export function kthLargest(nums: number[], k: number): number {
  const target = nums.length - k;
  let lo = 0;
  let hi = nums.length - 1;
  for (;;) {
    const chosen = lo + Math.floor(Math.random() * (hi - lo + 1));
    [nums[hi], nums[chosen]] = [nums[chosen], nums[hi]];
    let store = lo;
    for (let i = lo; i < hi; i++) {
      if (nums[i] <= nums[hi]) {
        [nums[store], nums[i]] = [nums[i], nums[store]];
        store++;
      }
    }
    [nums[store], nums[hi]] = [nums[hi], nums[store]];
    if (store === target) return nums[store];
    if (store < target) lo = store + 1;
    else hi = store - 1;
  }
}
