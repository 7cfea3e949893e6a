// problem: sorted-copy
// threat: the input is changed and every way to see it is patched
// verdicts: WA
const before = new WeakMap<object, number[]>();
export function sortedCopy(nums: number[]) {
  const copy = [...nums].sort((a, b) => a - b);
  nums[0] = 99;
  JSON.stringify = () => 'same';
  Reflect.ownKeys = () => [];
  Reflect.getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor = () => ({ value: copy[0], enumerable: true });
  Object.is = () => true;
  return copy;
}
