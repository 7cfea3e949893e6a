// mistake: { en: "This is the number at index k of the ascending order, counting from 0. The k-th largest stands at index n - k.", zh: "这是升序排列后下标为 k（从 0 开始）的数。第 k 大的数应在下标 n - k 处。" }
export function kthLargest(nums: number[], k: number): number {
  let l = 0;
  let r = nums.length - 1;
  while (l < r) {
    const middle = partition(nums, l, r);
    if (middle === k) break;
    if (middle < k) l = middle + 1;
    else r = middle - 1;
  }
  return nums[k];
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
