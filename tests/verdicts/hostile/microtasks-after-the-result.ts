// problem: add
// threat: the right result first, then microtasks for ever: draining counts
// verdicts: TLE
function again(): void {
  Promise.resolve().then(again);
}
export function add(a: number, b: number) {
  again();
  return a + b;
}
