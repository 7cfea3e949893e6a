/** Counts once, then moves the next node of the group to its front, k - 1 times per group: O(n) time, O(1) memory. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  let left = 0;
  for (let node = head; node; node = node.next) left++;
  const helper: ListNode = { val: 0, next: head };
  let front = helper;
  for (; left >= k && front.next; left -= k) {
    const last = front.next;
    for (let i = 1; i < k && last.next; i++) {
      const moved = last.next;
      last.next = moved.next;
      moved.next = front.next;
      front.next = moved;
    }
    front = last;
  }
  return helper.next;
}
