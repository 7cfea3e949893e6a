const NEW = 0;
const ON_PATH = 1;
const DONE = 2;

/** Depth-first search with a stack of its own: a course is appended after all its prerequisites. O(n + m). */
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const needs: number[][] = Array.from({ length: n }, () => []);
  for (const [course, before] of pre) needs[course].push(before);

  const state = new Uint8Array(n);
  const order: number[] = [];
  for (let start = 0; start < n; start++) {
    if (state[start] !== NEW) continue;
    const path = [start];
    state[start] = ON_PATH;
    while (path.length > 0) {
      const course = path[path.length - 1];
      const next = needs[course].pop();
      if (next === undefined) {
        state[course] = DONE;
        order.push(course);
        path.pop();
      } else if (state[next] === ON_PATH) {
        return [];
      } else if (state[next] === NEW) {
        state[next] = ON_PATH;
        path.push(next);
      }
    }
  }
  return order;
}
