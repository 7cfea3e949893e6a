/** Takes k steps without looking whether the list goes on. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: head };
  let front = helper;
  while (front.next) {
    const first = front.next;
    let done: ListNode | null = null;
    let node = first;
    for (let i = 0; i < k; i++) {
      const next = node.next!;
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
