// problem: sum
// threat: all globals are deleted, the program is right
// verdicts: AC
const self = globalThis;
const names = Reflect.ownKeys(self);
const remove = Reflect.deleteProperty;
for (const name of names) remove(self, name);
export function sum(nums: number[]) {
  let total = 0;
  for (const x of nums) total += x;
  return total;
}
