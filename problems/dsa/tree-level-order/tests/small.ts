type Source = { int(lo: number, hi: number): number };

/** Random trees in level order: about a third of the children is missing. */
export default function* ({ int }: Source) {
  for (let n = 3; n <= 12; n++) yield { name: `small, n = ${n}`, args: { root: randomTree(n, int) } };
  yield { name: 'three hundred nodes', args: { root: randomTree(300, int) } };
}

function randomTree(n: number, int: Source['int']): (number | null)[] {
  const root: (number | null)[] = [int(-9, 9)];
  let nodes = 1;
  let open = 1;
  while (nodes < n) {
    // The last open place must be filled, or the tree would end here.
    if (int(1, 3) === 1 && (open > 1 || root.length % 2 === 1)) {
      root.push(null);
    } else {
      root.push(int(-9, 9));
      nodes++;
      open++;
    }
    if (root.length % 2 === 1) open--;
  }
  return root;
}
