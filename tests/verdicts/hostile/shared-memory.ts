// problem: add
// threat: shared memory is a clock and a channel; it must not exist
// verdicts: RTE
export function add(a: number, b: number) {
  new SharedArrayBuffer(1024);
  return a + b;
}
