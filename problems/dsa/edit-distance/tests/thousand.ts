interface Random {
  int(lo: number, hi: number): number;
}

/** Too long for a memo of every pair of rests, long before the largest size. */
export default function* ({ int }: Random) {
  const word = () => Array.from({ length: 1000 }, () => 'acgt'[int(0, 3)]).join('');
  yield { name: 'a thousand random letters each', args: { a: word(), b: word() } };
}
