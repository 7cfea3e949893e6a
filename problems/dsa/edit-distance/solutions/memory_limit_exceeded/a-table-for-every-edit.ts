/** A full table for each kind of last edit, one for the best of them and two for where it came from; two rows would do. */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const table = () => new Float64Array((a.length + 1) * width).fill(Infinity);
  const [deleted, inserted, kept, replaced] = [table(), table(), table(), table()];
  const [best, fromRow, fromColumn] = [table(), table(), table()];
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const at = i * width + j;
      if (i > 0) deleted[at] = best[at - width] + 1;
      if (j > 0) inserted[at] = best[at - 1] + 1;
      if (i > 0 && j > 0) replaced[at] = best[at - width - 1] + 1;
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) kept[at] = best[at - width - 1];
      best[at] = at === 0 ? 0 : Math.min(deleted[at], inserted[at], kept[at], replaced[at]);
      fromRow[at] = best[at] === inserted[at] ? i : i - 1;
      fromColumn[at] = best[at] === deleted[at] ? j : j - 1;
    }
  }
  return best[best.length - 1];
}
