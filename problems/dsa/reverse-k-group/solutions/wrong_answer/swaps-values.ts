// mistake: { en: "The values were swapped between the nodes. Change the links and leave every val as it is.", zh: "这里交换了结点的值。请修改指针，不要改动 val。" }
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  let first = head;
  while (first) {
    const group: ListNode[] = [];
    let node: ListNode | null = first;
    for (; node && group.length < k; node = node.next) group.push(node);
    if (group.length < k) break;
    for (let i = 0, j = k - 1; i < j; i++, j--) [group[i].val, group[j].val] = [group[j].val, group[i].val];
    first = node;
  }
  return head;
}
