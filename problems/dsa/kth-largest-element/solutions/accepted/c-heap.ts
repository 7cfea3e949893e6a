/** Min-heap of the k largest numbers seen so far: O(n log k). */
export function kthLargest(nums: number[], k: number): number {
  const heap: number[] = [];
  for (const x of nums) {
    if (heap.length < k) {
      heap.push(x);
      siftUp(heap);
    } else if (x > heap[0]) {
      heap[0] = x;
      siftDown(heap);
    }
  }
  return heap[0];
}

function siftUp(heap: number[]): void {
  let child = heap.length - 1;
  const x = heap[child];
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (heap[parent] <= x) break;
    heap[child] = heap[parent];
    child = parent;
  }
  heap[child] = x;
}

function siftDown(heap: number[]): void {
  const x = heap[0];
  let parent = 0;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
    if (heap[child] >= x) break;
    heap[parent] = heap[child];
    parent = child;
  }
  heap[parent] = x;
}
