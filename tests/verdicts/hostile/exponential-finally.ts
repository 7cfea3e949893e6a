// problem: add
// threat: catching the stack overflow at every depth takes exponential time
// verdicts: TLE, RTE
export function add(a: number, b: number): number {
  try {
    return add(a, b);
  } finally {
    add(a, b);
  }
}
