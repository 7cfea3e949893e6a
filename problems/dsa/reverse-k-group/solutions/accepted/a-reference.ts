/** Group by group with the node in front of the group: O(n) time, O(1) memory. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: head };
  let front = helper;
  for (;;) {
    let last: ListNode | null = front;
    for (let i = 0; i < k && last; i++) last = last.next;
    if (!last) return helper.next;

    const first = front.next!;
    let done = last.next;
    let node = first;
    for (let i = 0; i < k; i++) {
      const next = node.next!;
      node.next = done;
      done = node;
      node = next;
    }
    front.next = done;
    front = first;
  }
}
