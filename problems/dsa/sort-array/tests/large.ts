type Source = { int(lo: number, hi: number): number };

const n = 100_000;

/** The largest size: random, and the shapes on which a careless partition needs n² steps. */
export default function* ({ int }: Source) {
  const build = (value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));
  yield { name: 'reversed, n = 100000', args: { nums: build((i) => n - i) } };
  yield { name: 'sorted, n = 100000', args: { nums: build((i) => i - n / 2) } };
  yield { name: 'two values, n = 100000', args: { nums: build(() => int(0, 1)) } };
  yield { name: 'organ pipe, n = 100000', args: { nums: build((i) => Math.min(i, n - 1 - i)) } };
  yield { name: 'random, n = 100000', args: { nums: build(() => int(-1_000_000_000, 1_000_000_000)) } };
  yield { name: 'nearly sorted, n = 100000', args: { nums: build((i) => i + int(0, 20)) } };
}
