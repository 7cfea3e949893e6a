// problem: mirror-tree
// message: met twice
export function mirror(root: TreeNode | null) {
  if (root) root.left = root.right;
  return root;
}
