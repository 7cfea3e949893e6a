export function editDistance(a: string, b: string): number {
  const distance = (i: number, j: number): number => {
    if (i === 0) return j;
    if (j === 0) return i;
    if (a[i - 1] === b[j - 1]) return distance(i - 1, j - 1);
    return 1 + Math.min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1));
  };
  return distance(a.length, b.length);
}
