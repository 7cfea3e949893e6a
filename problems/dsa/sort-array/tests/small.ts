type Source = { int(lo: number, hi: number): number };

/** Short lists of every length up to ten, with many equal numbers and both signs. */
export default function* ({ int }: Source) {
  for (let length = 3; length <= 10; length++) {
    yield { name: `small, n = ${length}`, args: { nums: Array.from({ length }, () => int(-length, length)) } };
  }
  yield { name: 'three hundred, few values', args: { nums: Array.from({ length: 300 }, () => int(-2, 2)) } };
  yield { name: 'three hundred, wide range', args: { nums: Array.from({ length: 300 }, () => int(-1_000_000_000, 1_000_000_000)) } };
}
