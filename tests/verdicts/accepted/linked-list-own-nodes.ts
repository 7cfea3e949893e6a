// problem: reverse-list
class Node {
  constructor(
    public val: number,
    public next: Node | undefined,
  ) {}
}
export function reverseList(head: any): any {
  let reversed: Node | undefined;
  for (let node = head; node; node = node.next) reversed = new Node(node.val, reversed);
  return reversed ?? null;
}
