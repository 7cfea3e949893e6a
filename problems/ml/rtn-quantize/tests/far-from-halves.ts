interface Random {
  random(): number;
  int(lo: number, hi: number): number;
}

type Per = 'tensor' | 'channel';

/** Random weights with rows of very different size; quotients close to a half are drawn again. */
export default function* ({ random, int }: Random) {
  for (let round = 1; round <= 16; round++) {
    const per: Per = round % 2 === 0 ? 'tensor' : 'channel';
    const bits = int(2, 8);
    const size = round <= 12 ? round : 64;
    let W: number[][];
    do {
      W = Array.from({ length: size }, () => {
        const width = 10 ** (3 * random() - 1.5);
        return Array.from({ length: size + 1 }, () => width * (2 * random() - 1));
      }).map((row) => row.slice(0, 64));
    } while (isNearHalf(W, bits, per));
    yield { name: `random ${round}, ${bits} bits per ${per}`, args: { W, bits, per } };
  }
}

function isNearHalf(W: number[][], bits: number, per: Per): boolean {
  const groups = per === 'tensor' ? [W.flat()] : W;
  return groups.some((weights) => {
    const scale = Math.max(...weights.map(Math.abs)) / (2 ** (bits - 1) - 1);
    return weights.some((w) => Math.abs(Math.abs(w / scale) % 1 - 0.5) < 1e-9);
  });
}
