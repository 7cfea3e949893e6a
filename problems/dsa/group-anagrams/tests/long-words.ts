type Source = { int(lo: number, hi: number): number };

/** Words whose keys overflow: long ones in several orders, and ones that differ in very few letters. */
export default function* ({ int }: Source) {
  const shuffled = (word: string) => {
    const letters = [...word];
    for (let i = letters.length - 1; i > 0; i--) {
      const j = int(0, i);
      [letters[i], letters[j]] = [letters[j], letters[i]];
    }
    return letters.join('');
  };
  const z99 = 'z'.repeat(99);
  yield { name: 'long words of z', args: { words: [`${z99}z`, `${z99}y`, `y${z99}`, `${z99}x`, z99, `x${z99}`] } };
  const a40 = 'a'.repeat(40);
  yield { name: 'long words of a', args: { words: [`${a40}b`, `${a40}c`, `b${a40}`, a40, `${a40}a`] } };
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'.repeat(3);
  yield { name: 'long words, many orders', args: { words: Array.from({ length: 12 }, () => shuffled(alphabet)) } };
  const upper = 'nopqrstuvwxyz'.repeat(7);
  yield { name: 'long words, two groups', args: { words: Array.from({ length: 12 }, (_, i) => shuffled(upper + (i % 2 ? 'n' : 'z'))) } };
  const halves = ['b', 'c', 'bc', 'cb', 'bd'].map((rest) => 'a'.repeat(50) + rest.repeat(50 / rest.length));
  yield { name: 'fifty a and fifty others', args: { words: [...halves, ...halves.map(shuffled)] } };
  const counted = (...counts: number[]) => counts.map((count, i) => 'abc'[i].repeat(count)).join('');
  const alike = [counted(1, 21), counted(12, 1), counted(1, 11, 1), counted(11, 1, 1), counted(1, 1, 11)];
  yield { name: 'counts that read alike', args: { words: [...alike, ...alike.map(shuffled)] } };
}
