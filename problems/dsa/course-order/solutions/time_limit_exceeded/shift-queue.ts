/** Takes the next course with shift(), which moves all that follow: quadratic when many courses are free. */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const opens: number[][] = Array.from({ length: n }, () => []);
  const missing = new Int32Array(n);
  for (const [course, before] of pre) {
    opens[before].push(course);
    missing[course]++;
  }
  const queue: number[] = [];
  for (let course = 0; course < n; course++) if (missing[course] === 0) queue.push(course);
  const order: number[] = [];
  for (let taken = queue.shift(); taken !== undefined; taken = queue.shift()) {
    order.push(taken);
    for (const course of opens[taken]) if (--missing[course] === 0) queue.push(course);
  }
  return order.length === n ? order : [];
}
