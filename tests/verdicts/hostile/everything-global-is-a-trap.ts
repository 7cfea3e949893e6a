// problem: sum
// threat: all globals are getters that throw, the program is right
// verdicts: AC
const define = Object.defineProperty;
for (const name of Object.getOwnPropertyNames(globalThis)) {
  try {
    define(globalThis, name, { get() { throw 'trapped'; }, configurable: true });
  } catch {}
}
export function sum(nums: number[]) {
  let total = 0;
  for (let i = 0; i < nums.length; i++) total += nums[i]!;
  return total;
}
