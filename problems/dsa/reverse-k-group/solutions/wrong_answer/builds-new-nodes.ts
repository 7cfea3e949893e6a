// mistake: { en: "The result is made of new nodes. Relink the ones you were given.", zh: "结果由新建的结点组成。请重新连接原来的结点。" }
export function reverseKGroup(head: ListNode | null, k: number): ListNode | null {
  const values: number[] = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  for (let start = 0; start + k <= values.length; start += k) {
    for (let i = start, j = start + k - 1; i < j; i++, j--) [values[i], values[j]] = [values[j], values[i]];
  }
  let result: ListNode | null = null;
  for (let i = values.length - 1; i >= 0; i--) result = { val: values[i], next: result };
  return result;
}
