// problem: add
// threat: an unhandled rejection in the words of the judge's own time-out
// verdicts: RTE
export function add(a: number, b: number) {
  Promise.reject(new Error('Script execution timed out.'));
  return a + b;
}
