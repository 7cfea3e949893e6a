// problem: echo
// threat: nesting that is small enough to be shown and too deep for a recursive writer
// verdicts: WA, RTE
export function echo() {
  let value: unknown[] = [];
  for (let level = 0; level < 90_000; level++) value = [value];
  return value;
}
