interface Random {
  random(): number;
  int(lo: number, hi: number): number;
}

/** The largest shape, once as a prompt from position 0 and once at positions all over the window. */
export default function* ({ random, int }: Random) {
  const x = () => Array.from({ length: 64 }, () => Array.from({ length: 64 }, () => 20 * random() - 10));
  const inOrder = Array.from({ length: 64 }, (_, t) => t);
  const scattered = Array.from({ length: 64 }, () => int(0, 131072));
  for (const layout of ['interleaved', 'half']) {
    yield { name: `largest in order, ${layout}`, args: { x: x(), pos: inOrder, base: 10000, layout } };
    yield { name: `largest scattered, ${layout}`, args: { x: x(), pos: scattered, base: 1000000, layout } };
  }
}
