const HALF = 65_536;
const OFFSET = 2_147_483_648;

/** Counts the upper 16 bits, picks the bucket of the answer, counts its lower 16 bits: O(n), no comparisons. */
export function kthLargest(nums: number[], k: number): number {
  const upper = new Int32Array(HALF);
  for (const x of nums) upper[Math.floor((x + OFFSET) / HALF)]++;
  const [bucket, rank] = pick(upper, k);

  const lower = new Int32Array(HALF);
  for (const x of nums) {
    const key = x + OFFSET;
    if (Math.floor(key / HALF) === bucket) lower[key % HALF]++;
  }
  return bucket * HALF + pick(lower, rank)[0] - OFFSET;
}

/** The bucket of the k-th largest, and its rank inside that bucket. */
function pick(counts: Int32Array, k: number): [number, number] {
  let rank = k;
  let bucket = counts.length - 1;
  while (rank > counts[bucket]) rank -= counts[bucket--];
  return [bucket, rank];
}
