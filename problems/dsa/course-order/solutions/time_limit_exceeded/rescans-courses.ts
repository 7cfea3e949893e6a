/** Looks through all courses again after every round: n rounds on a chain. */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens: number[][] = Array.from({ length: n }, () => []);
  const missing = new Int32Array(n);
  for (const [course, before] of pre) {
    opens[before].push(course);
    missing[course]++;
  }
  const order: number[] = [];
  for (;;) {
    const free: number[] = [];
    for (let course = 0; course < n; course++) if (missing[course] === 0) free.push(course);
    if (free.length === 0) break;
    for (const taken of free) {
      order.push(taken);
      missing[taken] = -1;
      for (const course of opens[taken]) missing[course]--;
    }
  }
  return order.length === n ? order : [];
}
