type Source = { int(lo: number, hi: number): number };

const n = 10_000;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Ten thousand words: each a group of its own, or in groups of a few. */
export default function* ({ int }: Source) {
  const word = (length: number) => Array.from({ length }, () => alphabet[int(0, 25)]).join('');
  const rotated = (text: string, by: number) => text.slice(by) + text.slice(0, by);
  yield { name: 'large, no anagrams', args: { words: Array.from({ length: n }, () => word(100)) } };
  const bases = Array.from({ length: n / 5 }, () => word(60));
  yield { name: 'large, groups of five', args: { words: Array.from({ length: n }, (_, i) => rotated(bases[i % bases.length], int(0, 59))) } };
  const one = word(20);
  yield { name: 'large, one group', args: { words: Array.from({ length: n }, () => rotated(one, int(0, 19))) } };
}
