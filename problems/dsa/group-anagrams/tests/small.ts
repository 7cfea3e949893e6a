type Source = { int(lo: number, hi: number): number };

/** Short words over two to four letters, so that most of them have company. */
export default function* ({ int }: Source) {
  const word = (length: number, letters: number) =>
    Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz'[int(0, letters - 1)]).join('');
  for (let n = 2; n <= 9; n++) {
    yield { name: `small, n = ${n}`, args: { words: Array.from({ length: n }, () => word(int(0, 4), 2 + (n % 3))) } };
  }
  yield { name: 'hundred words of three letters', args: { words: Array.from({ length: 100 }, () => word(3, 5)) } };
  yield { name: 'hundred words over z and y', args: { words: Array.from({ length: 100 }, () => word(int(0, 8), 2).replaceAll('a', 'z').replaceAll('b', 'y')) } };
}
