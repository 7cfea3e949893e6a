// problem: add
// threat: one call with one huge text
// verdicts: OLE, TLE, MLE, RTE
export function add(a: number, b: number) {
  console.log('x'.repeat(2e8));
  return a + b;
}
