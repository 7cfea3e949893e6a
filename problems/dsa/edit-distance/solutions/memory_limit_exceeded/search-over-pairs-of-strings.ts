/** Breadth first from pair to pair of rests. Every pair met is remembered as a string of thousands of letters. */
export function editDistance(a: string, b: string): number {
  const met = new Set<string>();
  let pairs: [string, string][] = [[a, b]];
  for (let edits = 0; ; edits++) {
    const next: [string, string][] = [];
    for (let [restA, restB] of pairs) {
      while (restA !== '' && restA[0] === restB[0]) {
        restA = restA.slice(1);
        restB = restB.slice(1);
      }
      if (restA === restB) return edits;
      const key = `${restA}|${restB}`;
      if (met.has(key)) continue;
      met.add(key);
      next.push([restA.slice(1), restB], [restA, restB.slice(1)], [restA.slice(1), restB.slice(1)]);
    }
    pairs = next;
  }
}
