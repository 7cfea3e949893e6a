/** Takes for granted that there is a root. */
export function levelOrder(root: TreeNode): number[][] {
  const values = [[root.val]];
  for (let level = [root]; level.length > 0; ) {
    level = level.flatMap(({ left, right }) => [left, right].filter((node) => node !== null));
    if (level.length > 0) values.push(level.map((node) => node.val));
  }
  return values;
}
