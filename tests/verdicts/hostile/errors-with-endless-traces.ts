// problem: add
// threat: traces without a limit, kept by the million
// verdicts: RTE, TLE, MLE
const kept: Error[] = [];
export function add(): number {
  Error.stackTraceLimit = Infinity;
  const dive = (n: number): number => (kept.push(new Error('x')), dive(n + 1));
  return dive(0);
}
