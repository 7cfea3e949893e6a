// problem: add
// threat: Atomics.wait sleeps without CPU time; it must not exist
// verdicts: RTE
export function add(a: number, b: number) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  return a + b;
}
