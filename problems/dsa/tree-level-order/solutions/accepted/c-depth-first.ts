/** Depth first with a stack of its own: each value joins the list of its depth. O(n). */
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  const stack: [TreeNode | null, number][] = [[root, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    if (!node) continue;
    (values[depth] ??= []).push(node.val);
    stack.push([node.right, depth + 1], [node.left, depth + 1]);
  }
  return values;
}
