type Source = { int(lo: number, hi: number): number };

const n = 100_000;

/**
 * Lists of the largest size. Multiples of four, but for two numbers that leave the remainders 1 and 2:
 * their sum leaves 3, so no other pair has it.
 */
export default function* ({ int }: Source) {
  const multiples = () => Array.from({ length: n }, () => 4 * int(-200_000_000, 200_000_000));
  const withPair = (i: number, j: number) => {
    const nums = multiples();
    nums[i] += 1;
    nums[j] += 2;
    return { nums, target: nums[i] + nums[j] };
  };
  yield { name: 'only pair at the very end', args: withPair(n - 2, n - 1) };
  yield { name: 'only pair in the first and the last place', args: withPair(0, n - 1) };
  yield { name: 'only pair in the middle', args: withPair(n / 2, n / 2 + 1) };
  const ones = Array.from({ length: n }, () => 1);
  ones[n - 2] = 7;
  ones[n - 1] = 30;
  yield { name: 'equal numbers before the pair', args: { nums: ones, target: 37 } };
  yield { name: 'all equal', args: { nums: Array.from({ length: n }, () => -4), target: -8 } };
}
