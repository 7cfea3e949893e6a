/** Heapsort in place: O(n log n) in the worst case. */
export function sortArray(nums: number[]): number[] {
  for (let i = nums.length >> 1; i >= 0; i--) siftDown(nums, i, nums.length);
  for (let end = nums.length - 1; end > 0; end--) {
    [nums[0], nums[end]] = [nums[end], nums[0]];
    siftDown(nums, 0, end);
  }
  return nums;
}

function siftDown(heap: number[], start: number, end: number): void {
  let parent = start;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= end) return;
    if (child + 1 < end && heap[child + 1] > heap[child]) child++;
    if (heap[child] <= heap[parent]) return;
    [heap[child], heap[parent]] = [heap[parent], heap[child]];
    parent = child;
  }
}
