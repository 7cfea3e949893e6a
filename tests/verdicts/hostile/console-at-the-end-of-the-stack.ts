// problem: add
// threat: the harness runs out of stack in the middle of its work
// verdicts: AC, OLE, TLE, RTE
function dive(): void {
  try {
    dive();
  } catch {
    console.log({ a: [1] });
  }
}
export function add(a: number, b: number) {
  dive();
  return a + b;
}
