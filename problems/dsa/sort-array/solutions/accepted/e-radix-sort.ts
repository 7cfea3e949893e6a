const HALF = 65_536;
const OFFSET = 2_147_483_648;

/** Radix sort by the lower, then the upper 16 bits: O(n), no comparisons. */
export function sortArray(nums: number[]): number[] {
  const byLower = distribute(nums, (x) => (x + OFFSET) % HALF);
  return distribute(byLower, (x) => Math.floor((x + OFFSET) / HALF));
}

function distribute(nums: number[], keyOf: (x: number) => number): number[] {
  const next = new Int32Array(HALF + 1);
  for (const x of nums) next[keyOf(x) + 1]++;
  for (let key = 1; key <= HALF; key++) next[key] += next[key - 1];
  const out = nums.slice();
  for (const x of nums) out[next[keyOf(x)]++] = x;
  return out;
}
