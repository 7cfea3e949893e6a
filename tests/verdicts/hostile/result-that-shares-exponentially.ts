// problem: echo
// threat: thirty-one nested pairs are 2^30 leaves for whoever walks them
// verdicts: OLE, TLE, MLE
export function echo() {
  let value: unknown = 1;
  for (let level = 0; level < 31; level++) value = [value, value];
  return value;
}
