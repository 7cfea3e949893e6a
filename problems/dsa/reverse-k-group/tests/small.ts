type Source = { int(lo: number, hi: number): number };

/** Every k for short lists of every length. */
export default function* ({ int }: Source) {
  for (let n = 2; n <= 10; n++) {
    const head = Array.from({ length: n }, () => int(-9, 9));
    const k = int(2, n);
    yield { name: `small, n = ${n}, k = ${k}`, args: { head, k } };
  }
  const head = Array.from({ length: 12 }, (_, i) => i);
  for (const k of [2, 3, 4, 5, 7]) yield { name: `twelve nodes, k = ${k}`, args: { head, k } };
}
