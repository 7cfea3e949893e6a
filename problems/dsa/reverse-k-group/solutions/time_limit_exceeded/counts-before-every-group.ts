/** Counts all remaining nodes before every group: n² / 2k steps. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: head };
  let front = helper;
  while (front.next && lengthOf(front.next) >= k) {
    const first: ListNode = front.next;
    let done: ListNode | null = null;
    let node: ListNode | null = first;
    for (let i = 0; i < k && node; i++) {
      const next: ListNode | null = node.next;
      node.next = done;
      done = node;
      node = next;
    }
    front.next = done;
    first.next = node;
    front = first;
  }
  return helper.next;
}

function lengthOf(head: ListNode): number {
  let length = 0;
  for (let node: ListNode | null = head; node; node = node.next) length++;
  return length;
}
