import { sortBy } from 'lodash';

/** Submissions can't import. */
export function sortArray(nums: number[]): number[] {
  return sortBy(nums);
}
