// problem: add
// threat: a debugger statement stops the judge
// verdicts: AC
export function add(a: number, b: number) {
  debugger;
  (0, eval)('debugger');
  return a + b;
}
