// mistake: { en: "Courses that appear in no pair are missing. They must be taken too.", zh: "漏掉了没有出现在任何数对里的课，它们也要上。" }
export function courseOrder(_n: number, pre: [number, number][]): number[] {
  const opens = Map.groupBy(pre, ([, before]) => before);
  const missing = new Map<number, number>(pre.flat().map((course) => [course, 0]));
  for (const [course] of pre) missing.set(course, (missing.get(course) ?? 0) + 1);
  const order = [...missing.keys()].filter((course) => missing.get(course) === 0);
  for (const taken of order) {
    for (const [course] of opens.get(taken) ?? []) {
      const left = (missing.get(course) ?? 0) - 1;
      missing.set(course, left);
      if (left === 0) order.push(course);
    }
  }
  return order.length === missing.size ? order : [];
}
