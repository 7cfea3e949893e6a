interface Random {
  int(lo: number, hi: number): number;
}

const size = 3000;

export default function* ({ int }: Random) {
  const letters = (length: number) => Array.from({ length }, () => 'abcd'[int(0, 3)]);
  const a = letters(size);
  yield { name: 'longest random', args: { a: a.join(''), b: letters(size).join('') } };
  // Every place is deleted, doubled or replaced with the same small chance.
  const edited = a.flatMap((letter) => [[], [letter, letter], ['x'], [letter], [letter], [letter]][int(0, 5)]);
  yield { name: 'longest, edited here and there', args: { a: a.join(''), b: edited.slice(0, size).join('') } };
}
