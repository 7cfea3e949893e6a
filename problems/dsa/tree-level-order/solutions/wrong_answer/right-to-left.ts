// mistake: { en: "Every level must be read from left to right.", zh: "每一层都要从左到右排列。" }
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  const stack: [TreeNode | null, number][] = [[root, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    if (!node) continue;
    (values[depth] ??= []).push(node.val);
    stack.push([node.left, depth + 1], [node.right, depth + 1]);
  }
  return values;
}
