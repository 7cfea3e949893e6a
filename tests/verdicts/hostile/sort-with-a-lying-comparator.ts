// problem: add
// threat: a comparator that never agrees with itself, called for ever
// verdicts: TLE
export function add() {
  for (;;) Array.from({ length: 1000 }, (_, i) => i).sort(() => Math.random() - 0.5);
}
