// problem: echo
// threat: nested objects that are small enough to be shown
// verdicts: WA, RTE
export function echo() {
  let value: unknown = 1;
  for (let level = 0; level < 10_000; level++) value = { a: value };
  return value;
}
