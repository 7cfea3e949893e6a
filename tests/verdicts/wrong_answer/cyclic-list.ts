// problem: reverse-list
// message: a cycle
export function reverseList(head: ListNode | null) {
  if (head) head.next!.next = head;
  return head;
}
