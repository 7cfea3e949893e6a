interface Random {
  random(): number;
  int(lo: number, hi: number): number;
}

/** d_in = d_out = r: every product has a shape that fits, so only the right one gives the right numbers. */
export default function* ({ random, int }: Random) {
  const matrix = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => 4 * random() - 2));
  for (let d = 2; d <= 6; d++) {
    for (const merged of [false, true]) {
      const args = { x: matrix(int(1, 3), d), W: matrix(d, d), A: matrix(d, d), B: matrix(d, d), alpha: 8, merged };
      yield { name: `square ${d}${merged ? ' merged' : ''}`, args };
    }
  }
}
