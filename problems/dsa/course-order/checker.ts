type Case = { args: [number, [number, number][]]; actual: unknown; expected: number[] };

/** Any order of all courses that honours every pair; the empty list exactly when there is none. */
export default function check({ args: [n, pre], actual, expected }: Case): true | string {
  if (!Array.isArray(actual)) return 'expected a list of courses';
  if (expected.length === 0) return actual.length === 0 || 'there is no valid order, expected an empty list';
  if (actual.length === 0) return 'the list is empty, but there is a valid order';
  if (actual.length !== n) return `expected ${n} courses, found ${actual.length}`;

  const placeOf = new Int32Array(n).fill(-1);
  for (let place = 0; place < n; place++) {
    const course = actual[place];
    if (!Number.isInteger(course) || course < 0 || course >= n) return `place ${place} holds no course`;
    if (placeOf[course] !== -1) return `course ${course} appears twice`;
    placeOf[course] = place;
  }
  for (const [course, before] of pre) {
    if (placeOf[before] >= placeOf[course]) return `course ${course} stands before its prerequisite ${before}`;
  }
  return true;
}
