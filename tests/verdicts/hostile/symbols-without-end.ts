// problem: work
// threat: the symbol registry is shared by all contexts of an isolate
// verdicts: MLE, TLE, RTE
export function work() {
  for (let i = 0; ; i++) Symbol.for(`symbol ${i}`.repeat(20));
}
