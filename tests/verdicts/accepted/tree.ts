// problem: mirror-tree
export function mirror(root: TreeNode | null): TreeNode | null {
  return root && new TreeNode(root.val, mirror(root.right), mirror(root.left));
}
