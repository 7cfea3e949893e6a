// problem: reverse-list
export function reverseList(head: ListNode | null): ListNode | null {
  let reversed: ListNode | null = null;
  for (let node = head; node; node = node.next) reversed = new ListNode(node.val, reversed);
  return reversed;
}
