interface Random {
  random(): number;
  int(lo: number, hi: number): number;
}

/** Scores of hundreds and thousands: exponentials without the maximum subtracted overflow, or all vanish. */
export default function* ({ random, int }: Random) {
  for (let round = 1; round <= 8; round++) {
    const [T, dk, dv] = [int(2, 12), int(1, 6), int(1, 6)];
    const matrix = (columns: number, limit: number) =>
      Array.from({ length: T }, () => Array.from({ length: columns }, () => (2 * random() - 1) * limit));
    const side = round % 4 === 0 ? -1 : 1;
    // Every second case has all scores on one side of zero.
    const sided = (rows: number[][], sign: number) => rows.map((row) => row.map((value) => (24 + Math.abs(value) / 4) * sign));
    const isOneSided = round % 2 === 0;
    const Q = isOneSided ? sided(matrix(dk, 32), 1) : matrix(dk, 32);
    const K = isOneSided ? sided(matrix(dk, 32), side) : matrix(dk, 32);
    yield { name: `extreme logits ${round}`, args: { Q, K, V: matrix(dv, 10) } };
  }
}
