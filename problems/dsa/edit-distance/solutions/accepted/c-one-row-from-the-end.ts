/** Distances between suffixes, in one typed row. */
export function editDistance(a: string, b: string): number {
  const m = b.length;
  const row = Uint16Array.from({ length: m + 1 }, (_, j) => m - j);
  for (let i = a.length - 1; i >= 0; i--) {
    let diagonal = row[m];
    row[m]++;
    for (let j = m - 1; j >= 0; j--) {
      const below = row[j];
      row[j] = a.charCodeAt(i) === b.charCodeAt(j) ? diagonal : 1 + Math.min(diagonal, below, row[j + 1]);
      diagonal = below;
    }
  }
  return row[0];
}
