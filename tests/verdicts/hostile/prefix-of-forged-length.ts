// problem: unique-prefix
// threat: a length that is no small whole number
// verdicts: WA, RTE
const lengths: any[] = [2 ** 53, -1, Number.NaN, 1.5, '2', { valueOf: () => 2 }, 2n];
export const uniquePrefix = (nums: number[]) => (nums.push(9, 9), lengths[Math.floor(Math.random() * lengths.length)]);
