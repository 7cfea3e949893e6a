// problem: echo
// threat: nesting as deep as the size limit allows
// verdicts: WA, RTE, OLE, MLE, TLE
export function echo() {
  let value: unknown = 1;
  for (let level = 0; level < 1_000_000; level++) value = [value];
  return value;
}
