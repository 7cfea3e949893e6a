// problem: echo
// threat: a list that contains itself twice
// verdicts: WA, RTE, OLE, TLE
export function echo() {
  const circle: unknown[] = [];
  circle.push(circle, circle);
  return circle;
}
