/** So have the methods that sort a copy. */
export function sortArray(nums: number[]): number[] {
  return [...Float64Array.from(nums).toSorted()];
}
