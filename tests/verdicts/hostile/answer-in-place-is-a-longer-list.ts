// problem: sort-in-place
// threat: the list that is judged has more elements than were given
// verdicts: WA
export function sortInPlace(nums: number[]) {
  nums.sort((a, b) => a - b);
  nums.push(Number.NaN);
}
