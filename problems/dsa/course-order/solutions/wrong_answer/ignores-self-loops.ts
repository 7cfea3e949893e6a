// mistake: { en: "A course that needs itself can never be taken; the pair [a, a] must not be skipped.", zh: "要等自己的课永远上不了，不能跳过 [a, a] 这样的数对。" }
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens: number[][] = Array.from({ length: n }, () => []);
  const missing = new Int32Array(n);
  for (const [course, before] of pre) {
    if (course === before) continue;
    opens[before].push(course);
    missing[course]++;
  }
  const order: number[] = [];
  for (let course = 0; course < n; course++) if (missing[course] === 0) order.push(course);
  for (const taken of order) {
    for (const course of opens[taken]) if (--missing[course] === 0) order.push(course);
  }
  return order.length === n ? order : [];
}
