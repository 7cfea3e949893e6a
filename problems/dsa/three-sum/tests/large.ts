type Source = { int(lo: number, hi: number): number };

const n = 3000;

/** Lists of the largest size. */
export default function* ({ int }: Source) {
  const build = (value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));
  yield { name: 'large, random', args: { nums: build(() => int(-100_000, 100_000)) } };
  yield { name: 'large, no triple', args: { nums: build(() => 2 * int(-50_000, 49_999) + 1) }, expected: [] };
  yield { name: 'large, few values', args: { nums: build(() => int(-5, 5)) } };
  yield { name: 'large, all zeros', args: { nums: build(() => 0) }, expected: [[0, 0, 0]] };
}
