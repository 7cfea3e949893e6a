// problem: no-sort
export function sortNumbers(nums: number[]): number[] {
  if ('sort' in Array.prototype || 'toSorted' in []) return [];
  const sorted: number[] = [];
  for (const x of nums) sorted.splice(sorted.findLastIndex((y) => y <= x) + 1, 0, x);
  return sorted;
}
