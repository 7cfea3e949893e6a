declare const _: { sortBy(list: number[]): number[] };

/** There are no libraries in this problem. */
export function sortArray(nums: number[]): number[] {
  return _.sortBy(nums);
}
