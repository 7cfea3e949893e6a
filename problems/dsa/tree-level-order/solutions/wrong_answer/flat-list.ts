// mistake: { en: "The order is right, but the values must be grouped: one list per level.", zh: "顺序是对的，但值要分组：每层一个列表。" }
export function levelOrder(root: TreeNode | null): number[] {
  const queue = root ? [root] : [];
  for (const node of queue) {
    if (node.left) queue.push(node.left);
    if (node.right) queue.push(node.right);
  }
  return queue.map((node) => node.val);
}
