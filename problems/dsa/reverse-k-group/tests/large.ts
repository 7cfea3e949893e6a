type Source = { int(lo: number, hi: number): number };

const n = 100_000;

/** The longest lists: many tiny groups, a few long ones, one. */
export default function* ({ int }: Source) {
  const head = Array.from({ length: n }, () => int(-1000, 1000));
  for (const k of [2, 1, 3, 317, n / 2 + 1, n]) yield { name: `large, k = ${k}`, args: { head, k } };
}
