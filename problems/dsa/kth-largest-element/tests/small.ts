type Source = { int(lo: number, hi: number): number };

/** Small lists with many equal numbers, every k of some of them: each wrong rank shows. */
export default function* ({ int }: Source) {
  const list = (length: number, bound: number) => Array.from({ length }, () => int(-bound, bound));
  const five = list(5, 4);
  for (let k = 1; k <= 5; k++) yield { name: `five numbers, k = ${k}`, args: { nums: five, k } };
  for (let i = 1; i <= 8; i++) {
    const nums = list(int(2, 12), i);
    yield { name: `small ${i}`, args: { nums, k: int(1, nums.length) } };
  }
  const hundred = list(100, 1000);
  yield { name: 'hundred, upper quarter', args: { nums: hundred, k: 25 } };
  yield { name: 'hundred, lower quarter', args: { nums: hundred, k: 75 } };
}
