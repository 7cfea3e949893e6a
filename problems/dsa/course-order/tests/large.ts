type Source = { int(lo: number, hi: number): number };
type Pair = [number, number];

const n = 200_000;

/** The largest size: everything free, one course that frees all, long chains, a random order. */
export default function* ({ int }: Source) {
  const pairs = (count: number, pair: (i: number) => Pair) => Array.from({ length: count }, (_, i) => pair(i));
  yield { name: 'large, no prerequisites', args: { n, pre: [] } };
  yield { name: 'large, chain upwards', args: { n, pre: pairs(n - 1, (i) => [i + 1, i]) } };
  yield { name: 'large, chain downwards', args: { n, pre: pairs(n - 1, (i) => [i, i + 1]) } };
  yield { name: 'large, one course opens all', args: { n, pre: pairs(n - 1, (i) => [i, n - 1]) } };
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = int(0, i);
    [order[i], order[j]] = [order[j], order[i]];
  }
  const forwards = pairs(n, (): Pair => {
    const late = int(1, n - 1);
    return [order[late], order[int(0, late - 1)]];
  });
  yield { name: 'large, random without a cycle', args: { n, pre: forwards } };
  const closed = pairs(n, (i) => [i, (i + 1) % n]);
  yield { name: 'large, one cycle through all', args: { n, pre: closed }, expected: [] };
}
