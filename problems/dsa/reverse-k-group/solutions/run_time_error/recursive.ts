/** Solves the rest by recursion: one stack frame per group. */
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  let rest = head;
  for (let i = 0; i < k; i++) {
    if (!rest) return head;
    rest = rest.next;
  }
  let done = reverseKGroup(rest, k);
  for (let node = head; node && node !== rest; ) {
    const next: ListNode | null = node.next;
    node.next = done;
    done = node;
    node = next;
  }
  return done;
}
