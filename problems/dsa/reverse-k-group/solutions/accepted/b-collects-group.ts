/** Collects the nodes of a group in a list and links them backwards: O(n) time, O(k) memory. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: null };
  let tail = helper;
  let node = head;
  while (node) {
    const group: ListNode[] = [];
    for (; node && group.length < k; node = node.next) group.push(node);
    if (group.length === k) group.reverse();
    for (const member of group) {
      tail.next = member;
      tail = member;
    }
  }
  tail.next = null;
  return helper.next;
}
