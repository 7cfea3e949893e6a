type Source = { int(lo: number, hi: number): number };

const n = 200_000;
const pathLength = 100_000;

/** As wide as it gets, and deep enough for n² steps to take seconds. */
export default function* ({ int }: Source) {
  const value = () => int(-1000, 1000);

  // Each level half as wide as the one below: 199 966 nodes in all.
  const widths = [99_980];
  while (widths[0] > 1) widths.unshift(Math.ceil(widths[0] / 2));
  const wide: (number | null)[] = [value()];
  for (let level = 1; level < widths.length; level++) {
    for (let i = 0; i < 2 * widths[level - 1]; i++) wide.push(i < widths[level] ? value() : null);
  }
  yield { name: 'large, a level of 99980 nodes', args: { root: wide } };
  yield { name: 'large, complete', args: { root: Array.from({ length: n }, value) } };
  yield { name: 'large, path to the left', args: { root: path(() => true, value) } };
  yield { name: 'large, path to the right', args: { root: path(() => false, value) } };
  yield { name: 'large, winding path', args: { root: path(() => int(0, 1) === 0, value) } };
}

function path(goesLeft: () => boolean, value: () => number): (number | null)[] {
  const root: (number | null)[] = [value()];
  for (let i = 1; i < pathLength; i++) {
    if (goesLeft()) root.push(value(), null);
    else root.push(null, value());
  }
  return root;
}
