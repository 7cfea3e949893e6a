interface Random {
  random(): number;
  int(lo: number, hi: number): number;
}

/** Scales that are powers of two, weights on whole and half steps: here the rounding of halves is exact and decides. */
export default function* ({ random, int }: Random) {
  for (let bits = 2; bits <= 8; bits++) {
    for (const per of ['tensor', 'channel']) {
      const largest = 2 ** (bits - 1) - 1;
      const common = 2 ** int(-6, 0);
      const rows = Array.from({ length: int(2, 5) }, () => {
        const step = per === 'tensor' ? common : 2 ** int(-6, 0);
        const row = Array.from({ length: 9 }, () => (int(-2 * largest, 2 * largest) / 2) * step);
        row[int(0, 8)] = (random() < 0.5 ? -largest : largest) * step;
        return row;
      });
      yield { name: `halves, ${bits} bits per ${per}`, args: { W: rows, bits, per } };
    }
  }
}
