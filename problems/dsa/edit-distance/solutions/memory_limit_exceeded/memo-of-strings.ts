/** The rests of both strings are the key: every entry keeps thousands of letters alive. */
const memo = new Map<string, number>();

export function editDistance(a: string, b: string): number {
  if (a === '') return b.length;
  if (b === '') return a.length;
  const key = `${a}|${b}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const restA = a.slice(1);
  const restB = b.slice(1);
  const distance =
    a[0] === b[0]
      ? editDistance(restA, restB)
      : 1 + Math.min(editDistance(restA, restB), editDistance(restA, b), editDistance(a, restB));
  memo.set(key, distance);
  return distance;
}
