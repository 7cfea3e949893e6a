// mistake: { en: "Missing children were recorded as null. Leave them out.", zh: "把不存在的孩子记成了 null，应当略去。" }
export function levelOrder(root: TreeNode | null): (number | null)[][] {
  const values: (number | null)[][] = [];
  let level = root ? [root as TreeNode | null] : [];
  while (level.some((node) => node)) {
    values.push(level.map((node) => (node ? node.val : null)));
    level = level.flatMap((node) => (node ? [node.left, node.right] : []));
  }
  return values;
}
