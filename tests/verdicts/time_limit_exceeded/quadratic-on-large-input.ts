// problem: sum
export function sum(nums: number[]): number {
  let total = 0;
  for (let i = 0; i < nums.length; i++) for (let j = 0; j < nums.length; j++) total += i === j ? nums[i]! : Math.sin(i) > 2 ? 1 : 0;
  return total;
}
