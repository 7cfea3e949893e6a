// mistake: { en: "There is an empty level at the end: the children of the leaves do not exist.", zh: "结果末尾多了空的一层：叶子没有孩子。" }
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  let level: (TreeNode | null)[] = [root];
  while (level.length > 0) {
    const nodes = level.filter((node) => node !== null);
    values.push(nodes.map((node) => node.val));
    level = nodes.flatMap((node) => [node.left, node.right]);
  }
  return values;
}
