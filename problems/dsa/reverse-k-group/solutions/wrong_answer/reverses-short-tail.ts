// mistake: { en: "The nodes left over at the end were reversed too. A group of fewer than k nodes keeps its order.", zh: "最后剩下的结点也被翻转了。不足 k 个的部分应保持原来的顺序。" }
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const helper: ListNode = { val: 0, next: head };
  let front = helper;
  while (front.next) {
    const first = front.next;
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
