/** Typed arrays have lost their sort as well. */
export function sortArray(nums: number[]): number[] {
  return [...Int32Array.from(nums).sort()];
}
