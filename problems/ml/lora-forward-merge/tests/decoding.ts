interface Random {
  random(): number;
}

const [width, rank] = [128, 64];

/** One token through a wide layer; the driver makes it a thousand tokens. */
export default function* ({ random }: Random) {
  const matrix = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.round(2000 * random() - 1000) / 1000));
  yield {
    name: 'a thousand tokens',
    args: { x: matrix(1, width), W: matrix(width, width), A: matrix(rank, width), B: matrix(width, rank), alpha: 16, merged: false },
  };
}
