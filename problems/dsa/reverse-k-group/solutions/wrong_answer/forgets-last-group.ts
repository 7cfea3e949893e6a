// mistake: { en: "A last group of exactly k nodes was left as it is. The rest is too short only with fewer than k nodes.", zh: "最后恰好有 k 个结点的一组没有翻转。只有少于 k 个时才保持原样。" }
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: head };
  let front = helper;
  for (;;) {
    let rest = front.next;
    for (let i = 0; i < k && rest; i++) rest = rest.next;
    if (!rest || !front.next) return helper.next;
    const first = front.next;
    let done: ListNode | null = rest;
    let node: ListNode | null = first;
    for (let i = 0; i < k && node; i++) {
      const next: ListNode | null = node.next;
      node.next = done;
      done = node;
      node = next;
    }
    front.next = done;
    front = first;
  }
}
