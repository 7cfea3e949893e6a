// problem: sum
const queue = new MinPriorityQueue<number>();
export function sum(nums: number[]) {
  const line = new Queue<number>();
  const ring = new Deque<number>();
  const heap = new PriorityQueue<number>((a, b) => a - b);
  for (const x of [3, 1, 2]) [queue.enqueue(x), heap.enqueue(x), line.enqueue(x), ring.pushFront(x)];
  if (heap.dequeue() !== 1 || queue.dequeue() !== 1 || line.dequeue() !== 3 || ring.popFront() !== 2) return -1;
  return _.sum(nums);
}
