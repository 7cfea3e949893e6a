// mistake: { en: "The groups are not connected: the end of each turned group must lead to the new first node of the next group, not to its old one.", zh: "各组没有接好：每组翻转后的末尾应指向下一组新的第一个结点，而不是原来的那个。" }
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  let result: ListNode | null = null;
  let first = head;
  for (;;) {
    let rest: ListNode | null = first;
    for (let i = 0; i < k; i++) {
      if (!rest) return result ?? head;
      rest = rest.next;
    }
    let done = rest;
    for (let node = first; node !== rest && node; ) {
      const next: ListNode | null = node.next;
      node.next = done;
      done = node;
      node = next;
    }
    result ??= done;
    first = rest;
  }
}
