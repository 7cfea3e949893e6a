/** Walks down from the root again for every level: quadratic on a path. */
export function levelOrder(root: TreeNode | null): number[][] {
  const values: number[][] = [];
  for (let depth = 0; ; depth++) {
    let level = root ? [root] : [];
    for (let step = 0; step < depth; step++) {
      level = level.flatMap(({ left, right }) => [left, right].filter((node) => node !== null));
    }
    if (level.length === 0) return values;
    values.push(level.map((node) => node.val));
  }
}
