type Source = { int(lo: number, hi: number): number };

/** Short lists of small numbers; the target is the sum of two places chosen at random. */
export default function* ({ int }: Source) {
  for (let n = 2; n <= 13; n++) {
    const nums = Array.from({ length: n }, () => int(-n, n));
    const i = int(0, n - 2);
    const j = int(i + 1, n - 1);
    yield { name: `small, n = ${n}`, args: { nums, target: nums[i] + nums[j] } };
  }
}
