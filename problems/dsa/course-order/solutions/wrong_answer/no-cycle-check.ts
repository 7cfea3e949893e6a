// mistake: { en: "An order was returned although there is a cycle. A search needs to know which courses are still on the current path.", zh: "存在环时也返回了一个顺序。搜索时要能识别哪些课还在当前路径上。" }
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const needs: number[][] = Array.from({ length: n }, () => []);
  for (const [course, before] of pre) needs[course].push(before);
  const seen = new Uint8Array(n);
  const order: number[] = [];
  for (let start = 0; start < n; start++) {
    if (seen[start]) continue;
    const path = [start];
    seen[start] = 1;
    while (path.length > 0) {
      const next = needs[path[path.length - 1]].pop();
      if (next === undefined) {
        order.push(path.pop() ?? start);
      } else if (!seen[next]) {
        seen[next] = 1;
        path.push(next);
      }
    }
  }
  return order;
}
