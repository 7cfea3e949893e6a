// problem: add
// threat: texts whose hashes are meant to collide
// verdicts: TLE, AC, MLE
export function add(a: number, b: number) {
  const map = new Map<number, number>();
  for (let i = 0; i < 300_000; i++) map.set(i * 2 ** 20, i);
  return a + b + (map.size === 300_000 ? 0 : 1);
}
