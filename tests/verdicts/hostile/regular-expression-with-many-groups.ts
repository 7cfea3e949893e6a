// problem: add
// threat: more capture groups than V8 allows
// verdicts: AC, RTE, TLE, MLE
export function add(a: number, b: number) {
  for (const count of [10_000, 40_000, 100_000]) {
    try {
      new RegExp('(a)?'.repeat(count)).exec('b');
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    }
  }
  return a + b;
}
