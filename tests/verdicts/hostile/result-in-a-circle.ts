// problem: echo
// threat: a list that contains itself
// verdicts: WA, RTE
export function echo() {
  const circle: unknown[] = [1];
  circle.push({ circle });
  return circle;
}
