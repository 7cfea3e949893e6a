type Source = { int(lo: number, hi: number): number };
type Pair = [number, number];

/** Small graphs: some follow a hidden order and have no cycle, some are free to have one. */
export default function* ({ int }: Source) {
  const shuffledCourses = (n: number) => {
    const courses = Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = int(0, i);
      [courses[i], courses[j]] = [courses[j], courses[i]];
    }
    return courses;
  };
  for (let n = 2; n <= 9; n++) {
    const order = shuffledCourses(n);
    const pre = Array.from({ length: 2 * n }, (): Pair => {
      const late = int(1, n - 1);
      return [order[late], order[int(0, late - 1)]];
    });
    yield { name: `small, n = ${n}`, args: { n, pre } };
  }
  for (let n = 3; n <= 8; n++) {
    const pre = Array.from({ length: int(1, n) }, (): Pair => [int(0, n - 1), int(0, n - 1)]);
    yield { name: `small, perhaps a cycle, n = ${n}`, args: { n, pre } };
  }
}
