// problem: mirror-tree
export function mirror(root: any): any {
  if (!root) return null;
  const mirrored: any = { val: root.val };
  if (root.right) mirrored.left = mirror(root.right);
  if (root.left) mirrored.right = mirror(root.left);
  return mirrored;
}
