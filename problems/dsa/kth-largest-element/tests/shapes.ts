type Source = { int(lo: number, hi: number): number };

const n = 200_000;

/** Shapes of the largest size on which a careless pivot or a careless partition needs n² steps. */
export default function* ({ int }: Source) {
  const build = (value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));
  yield { name: 'ascending, k = 1', args: { nums: build((i) => i - 100_000), k: 1 } };
  yield { name: 'descending, k = n', args: { nums: build((i) => 100_000 - i), k: n } };
  yield { name: 'organ pipe', args: { nums: build((i) => Math.min(i, n - 1 - i)), k: n / 2 } };
  yield { name: 'two values', args: { nums: build(() => int(0, 1)), k: n / 2 } };
  yield { name: 'few values', args: { nums: build(() => int(-3, 3) * 1000), k: int(n / 4, n / 2) } };
  yield { name: 'random, k = n / 2', args: { nums: build(() => int(-1_000_000_000, 1_000_000_000)), k: n / 2 } };
}
