// mistake: { en: "Only the first group was reversed. Go on with the groups behind it.", zh: "只翻转了第一组，后面的各组也要翻转。" }
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  let rest = head;
  for (let i = 0; i < k; i++) {
    if (!rest) return head;
    rest = rest.next;
  }
  let done = rest;
  for (let node = head; node && node !== rest; ) {
    const next: ListNode | null = node.next;
    node.next = done;
    done = node;
    node = next;
  }
  return done;
}
