/** Kahn's algorithm on typed arrays, last freed course first: a stack serves as well as a queue. O(n + m). */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const firstArrow = new Int32Array(n).fill(-1);
  const nextArrow = new Int32Array(pre.length);
  const missing = new Int32Array(n);
  pre.forEach(([course, before], arrow) => {
    nextArrow[arrow] = firstArrow[before];
    firstArrow[before] = arrow;
    missing[course]++;
  });
  const free: number[] = [];
  missing.forEach((count, course) => count === 0 && free.push(course));
  const order: number[] = [];
  for (let taken = free.pop(); taken !== undefined; taken = free.pop()) {
    order.push(taken);
    for (let arrow = firstArrow[taken]; arrow !== -1; arrow = nextArrow[arrow]) {
      const course = pre[arrow][0];
      if (--missing[course] === 0) free.push(course);
    }
  }
  return order.length === n ? order : [];
}
