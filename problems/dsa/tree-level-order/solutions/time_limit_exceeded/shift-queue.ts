/** Takes every node out with shift(), which moves all others: quadratic on a wide level. */
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  const queue = root ? [root] : [];
  while (queue.length > 0) {
    const level: number[] = [];
    for (let left = queue.length; left > 0; left--) {
      const node = queue.shift()!;
      level.push(node.val);
      if (node.left) queue.push(node.left);
      if (node.right) queue.push(node.right);
    }
    values.push(level);
  }
  return values;
}
