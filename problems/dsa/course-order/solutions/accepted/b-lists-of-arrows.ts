/** Kahn's algorithm with a list of arrows per course. O(n + m). */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens: number[][] = Array.from({ length: n }, () => []);
  const missing = new Int32Array(n);
  for (const [course, before] of pre) {
    opens[before].push(course);
    missing[course]++;
  }
  const order: number[] = [];
  missing.forEach((count, course) => {
    if (count === 0) order.push(course);
  });
  for (const taken of order) {
    for (const course of opens[taken]) {
      missing[course]--;
      if (missing[course] === 0) order.push(course);
    }
  }
  return order.length === n ? order : [];
}
