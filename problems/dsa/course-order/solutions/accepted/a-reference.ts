/** Kahn's algorithm; the arrows of a course form a linked list in typed arrays, and the order itself is the queue. O(n + m). */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const firstArrow = new Int32Array(n).fill(-1);
  const nextArrow = new Int32Array(pre.length);
  const missing = new Int32Array(n);
  pre.forEach(([course, before], arrow) => {
    nextArrow[arrow] = firstArrow[before];
    firstArrow[before] = arrow;
    missing[course]++;
  });
  const order: number[] = [];
  missing.forEach((count, course) => {
    if (count === 0) order.push(course);
  });
  for (const taken of order) {
    for (let arrow = firstArrow[taken]; arrow !== -1; arrow = nextArrow[arrow]) {
      const [course] = pre[arrow];
      missing[course]--;
      if (missing[course] === 0) order.push(course);
    }
  }
  return order.length === n ? order : [];
}
