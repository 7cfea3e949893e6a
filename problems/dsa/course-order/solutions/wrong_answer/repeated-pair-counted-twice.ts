// mistake: { en: "A pair that is given twice was counted twice but removed once, so its course never becomes free.", zh: "重复的数对被计数两次却只减了一次，于是这门课永远等不到入度为零。" }
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens = Array.from({ length: n }, () => new Set<number>());
  const missing = new Int32Array(n);
  for (const [course, before] of pre) {
    opens[before].add(course);
    missing[course]++;
  }
  const order: number[] = [];
  for (let course = 0; course < n; course++) if (missing[course] === 0) order.push(course);
  for (const taken of order) {
    for (const course of opens[taken]) if (--missing[course] === 0) order.push(course);
  }
  return order.length === n ? order : [];
}
