// mistake: { en: "Nodes with the value 0 are missing: test whether the node exists, not whether its value is true.", zh: "值为 0 的结点丢了：应判断结点是否存在，而不是值的真假。" }
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  let level = root ? [root] : [];
  while (level.length > 0) {
    values.push(level.map((node) => node.val));
    const next: TreeNode[] = [];
    for (const { left, right } of level) {
      if (left?.val) next.push(left);
      if (right?.val) next.push(right);
    }
    level = next;
  }
  return values;
}
