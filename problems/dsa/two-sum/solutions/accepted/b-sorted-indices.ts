/** Two pointers over the indices sorted by value: O(n log n). */
export function twoSum(nums: number[], target: number): [number, number] {
  const order = nums.map((_, i) => i).sort((i, j) => nums[i] - nums[j]);
  let left = 0;
  let right = order.length - 1;
  while (left < right) {
    const sum = nums[order[left]] + nums[order[right]];
    if (sum === target) break;
    if (sum < target) left++;
    else right--;
  }
  return [order[left], order[right]];
}
