/** Walks from the head of the result to its end to append every group: n² / 2k steps. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: null };
  let node = head;
  while (node) {
    const group: ListNode[] = [];
    for (; node && group.length < k; node = node.next) group.push(node);
    if (group.length === k) group.reverse();
    let end = helper;
    while (end.next) end = end.next;
    for (const member of group) {
      end.next = member;
      end = member;
    }
    end.next = null;
  }
  return helper.next;
}
