/** The right index, but the right cursor runs over equal keys down to the left end: n² steps when all are equal. */
export function kthLargest(nums: number[], k: number): number {
  const target = nums.length - k;
  let l = 0;
  let r = nums.length - 1;
  while (l < r) {
    const middle = partition(nums, l, r);
    if (middle === target) break;
    if (middle < target) l = middle + 1;
    else r = middle - 1;
  }
  return nums[target];
}

function partition(nums: number[], l: number, r: number): number {
  const chosen = l + Math.floor(Math.random() * (r - l + 1));
  [nums[l], nums[chosen]] = [nums[chosen], nums[l]];
  const pivot = nums[l];
  while (l < r) {
    while (l < r && nums[r] >= pivot) r--;
    nums[l] = nums[r];
    while (l < r && nums[l] <= pivot) l++;
    nums[r] = nums[l];
  }
  nums[l] = pivot;
  return l;
}
