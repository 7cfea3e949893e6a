/** One queue that only grows; an index marks the next node. O(n). */
export function levelOrder(root: TreeNode | null): number[][] {
  if (!root) return [];
  const values: number[][] = [];
  const queue = [root];
  for (let at = 0; at < queue.length; ) {
    const end = queue.length;
    const level: number[] = [];
    for (; at < end; at++) {
      const node = queue[at];
      level.push(node.val);
      if (node.left) queue.push(node.left);
      if (node.right) queue.push(node.right);
    }
    values.push(level);
  }
  return values;
}
