interface Random {
  int(lo: number, hi: number): number;
}

/** Short strings over two or three letters: many ways to align them, so wrong rules show. */
export default function* ({ int }: Random) {
  for (let round = 1; round <= 14; round++) {
    const letters = round % 2 === 0 ? 'ab' : 'abc';
    const word = (length: number) => Array.from({ length }, () => letters[int(0, letters.length - 1)]).join('');
    yield { name: `few letters ${round}`, args: { a: word(int(3, 5 + round)), b: word(int(3, 5 + round)) } };
  }
}
