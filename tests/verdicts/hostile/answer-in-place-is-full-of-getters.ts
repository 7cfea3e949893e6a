// problem: sort-in-place
// threat: the argument that is judged answers by getters
// verdicts: WA
export function sortInPlace(nums: number[]) {
  const sorted = nums.toSorted((a, b) => a - b);
  sorted.forEach((x, i) => Object.defineProperty(nums, i, { get: () => x, enumerable: true }));
}
