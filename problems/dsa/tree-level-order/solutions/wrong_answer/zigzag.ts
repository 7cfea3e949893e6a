// mistake: { en: "Every second level is reversed. Here all levels run from left to right.", zh: "每隔一层就反了过来。本题中所有层都从左到右。" }
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  let level = root ? [root] : [];
  while (level.length > 0) {
    const row = level.map((node) => node.val);
    values.push(values.length % 2 === 1 ? row.reverse() : row);
    const next: TreeNode[] = [];
    for (const { left, right } of level) {
      if (left) next.push(left);
      if (right) next.push(right);
    }
    level = next;
  }
  return values;
}
