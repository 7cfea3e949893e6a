/** Depth-first search by recursion: a long chain overflows the stack. */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const needs: number[][] = Array.from({ length: n }, () => []);
  for (const [course, before] of pre) needs[course].push(before);
  const state = new Uint8Array(n);
  const order: number[] = [];
  const visit = (course: number): boolean => {
    if (state[course] !== 0) return state[course] === 2;
    state[course] = 1;
    if (!needs[course].every(visit)) return false;
    state[course] = 2;
    order.push(course);
    return true;
  };
  for (let course = 0; course < n; course++) if (!visit(course)) return [];
  return order;
}
