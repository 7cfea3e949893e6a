// problem: add
// threat: WebAssembly memory is outside all limits; it must not exist
// verdicts: RTE
export function add(a: number, b: number) {
  new WebAssembly.Memory({ initial: 60_000 });
  return a + b;
}
