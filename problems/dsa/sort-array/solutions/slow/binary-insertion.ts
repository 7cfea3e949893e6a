/** Finds each place in O(log n), but makes room for the number by moving all that follow: O(n²) moves, each very cheap. */
export function sortArray(nums: number[]): number[] {
  const sorted: number[] = [];
  for (const x of nums) {
    let lo = 0;
    let hi = sorted.length;
    while (lo < hi) {
      const middle = (lo + hi) >> 1;
      if (sorted[middle] <= x) lo = middle + 1;
      else hi = middle;
    }
    sorted.splice(lo, 0, x);
  }
  return sorted;
}
