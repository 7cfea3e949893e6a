/** Counts every value, then goes through pairs of distinct values a ≤ b and looks for the third c ≥ b. O(n²). */
export function threeSum(nums: number[]): number[][] {
  const counts = new Map<number, number>();
  for (const x of nums) counts.set(x, (counts.get(x) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  const triples: number[][] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i; j < values.length; j++) {
      const triple = [values[i], values[j], -values[i] - values[j]];
      if (triple[2] < triple[1]) break;
      if (triple.every((x) => (counts.get(x) ?? 0) >= triple.filter((y) => y === x).length)) triples.push(triple);
    }
  }
  return triples;
}
