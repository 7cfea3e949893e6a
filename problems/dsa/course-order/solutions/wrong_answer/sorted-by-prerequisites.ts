// mistake: { en: "A course with fewer prerequisites may still have to wait for one with more. Counting is not enough.", zh: "先修课少的课也可能要排在先修课多的课之后，光看数量不够。" }
export function courseOrder(n: number, pre: [number, number][]): number[] {
  const count = new Int32Array(n);
  for (const [course] of pre) count[course]++;
  const order = Array.from({ length: n }, (_, course) => course).sort((a, b) => count[a] - count[b]);
  return count[order[0]] === 0 ? order : [];
}
