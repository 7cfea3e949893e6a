/** Copies the whole level for every new value: quadratic on a wide level. */
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  const queue: [TreeNode, number][] = root ? [[root, 0]] : [];
  for (const [node, depth] of queue) {
    values[depth] = [...(values[depth] ?? []), node.val];
    if (node.left) queue.push([node.left, depth + 1]);
    if (node.right) queue.push([node.right, depth + 1]);
  }
  return values;
}
