// problem: add
// threat: an unhandled rejection with nothing to read
// verdicts: RTE
export function add(a: number, b: number) {
  Promise.reject();
  return a + b;
}
