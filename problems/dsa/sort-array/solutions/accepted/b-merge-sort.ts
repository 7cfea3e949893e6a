/** Bottom-up merge sort: O(n log n) in the worst case, no recursion. */
export function sortArray(nums: number[]): number[] {
  let from = nums;
  let to = nums.slice();
  for (let width = 1; width < nums.length; width *= 2) {
    for (let start = 0; start < nums.length; start += 2 * width) {
      merge(from, to, start, Math.min(start + width, nums.length), Math.min(start + 2 * width, nums.length));
    }
    [from, to] = [to, from];
  }
  return from;
}

function merge(from: number[], to: number[], start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  for (let i = start; i < end; i++) {
    if (right >= end || (left < middle && from[left] <= from[right])) to[i] = from[left++];
    else to[i] = from[right++];
  }
}
