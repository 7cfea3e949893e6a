/** Quickselect with three parts: larger than the pivot, equal to it, smaller. O(n) expected. */
export function kthLargest(nums: number[], k: number): number {
  let candidates = nums;
  let rank = k;
  for (;;) {
    const pivot = candidates[Math.floor(Math.random() * candidates.length)];
    const larger = candidates.filter((x) => x > pivot);
    const smaller = candidates.filter((x) => x < pivot);
    const notSmaller = candidates.length - smaller.length;
    if (rank <= larger.length) {
      candidates = larger;
    } else if (rank <= notSmaller) {
      return pivot;
    } else {
      candidates = smaller;
      rank -= notSmaller;
    }
  }
}
