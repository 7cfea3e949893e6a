// mistake: { en: "Some courses can never be taken. When there is a cycle, the answer is the empty list, not the part that works.", zh: "有些课永远上不了。存在环时应返回空列表，而不是能上的那一部分。" }
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens: number[][] = Array.from({ length: n }, () => []);
  const missing = new Int32Array(n);
  for (const [course, before] of pre) {
    opens[before].push(course);
    missing[course]++;
  }
  const order: number[] = [];
  for (let course = 0; course < n; course++) if (missing[course] === 0) order.push(course);
  for (const taken of order) {
    for (const course of opens[taken]) if (--missing[course] === 0) order.push(course);
  }
  return order;
}
