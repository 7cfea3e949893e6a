/** Depth first by recursion: a long path overflows the stack. */
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  const visit = (node: TreeNode | null, depth: number): void => {
    if (!node) return;
    (values[depth] ??= []).push(node.val);
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  };
  visit(root, 0);
  return values;
}
