const LOWEST = -1_000_000_000;
const HIGHEST = 1_000_000_000;

/** A counter for every possible value: two billion of them. */
export function sortArray(nums: number[]): number[] {
  const counts = new Int32Array(HIGHEST - LOWEST + 1);
  for (const x of nums) counts[x - LOWEST]++;
  let i = 0;
  for (let value = LOWEST; value <= HIGHEST; value++) {
    for (let copies = counts[value - LOWEST]; copies > 0; copies--) nums[i++] = value;
  }
  return nums;
}
