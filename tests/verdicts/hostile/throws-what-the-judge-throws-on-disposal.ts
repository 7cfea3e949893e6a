// problem: add
// threat: the words of a lost isolate in an unhandled rejection
// verdicts: RTE
export function add(a: number, b: number) {
  Promise.reject(new Error('Isolate was disposed during execution due to memory limit'));
  return a + b;
}
