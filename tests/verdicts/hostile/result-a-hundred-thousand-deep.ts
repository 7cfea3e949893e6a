// problem: echo
// threat: nesting that overflows every recursive reader
// verdicts: WA, RTE, TLE
export function echo() {
  let value: unknown = 1;
  for (let level = 0; level < 100_000; level++) value = level % 2 ? [value] : { value };
  return value;
}
