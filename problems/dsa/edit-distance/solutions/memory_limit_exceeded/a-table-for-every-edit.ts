/** One full table for each kind of last edit and one for the best of them, where two rows would do. */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const table = () => new Float64Array((a.length + 1) * width);
  const [deleted, inserted, kept, replaced, best] = [table(), table(), table(), table(), table()];
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const at = i * width + j;
      deleted[at] = i > 0 ? best[at - width] + 1 : Infinity;
      inserted[at] = j > 0 ? best[at - 1] + 1 : Infinity;
      const isDiagonal = i > 0 && j > 0;
      kept[at] = isDiagonal && a[i - 1] === b[j - 1] ? best[at - width - 1] : Infinity;
      replaced[at] = isDiagonal ? best[at - width - 1] + 1 : Infinity;
      best[at] = at === 0 ? 0 : Math.min(deleted[at], inserted[at], kept[at], replaced[at]);
    }
  }
  return best[best.length - 1];
}
