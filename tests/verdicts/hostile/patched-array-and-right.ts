// problem: sum
// threat: every method of Array is broken, the program is right
// verdicts: AC
for (const key of Reflect.ownKeys(Array.prototype)) {
  if (key === 'length') continue;
  Object.defineProperty(Array.prototype, key, { get() { throw new Error('broken'); }, set() {}, configurable: false });
}
export function sum(nums: number[]) {
  let total = 0;
  for (let i = 0; i < nums.length; i++) total += nums[i]!;
  return total;
}
