// mistake: { en: "The pairs were read the wrong way round: [a, b] means that b comes before a.", zh: "数对读反了：[a, b] 表示 b 要排在 a 前面。" }
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens: number[][] = Array.from({ length: n }, () => []);
  const missing = new Int32Array(n);
  for (const [before, course] of pre) {
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
