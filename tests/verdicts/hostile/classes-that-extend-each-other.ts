// problem: add
// threat: fifty thousand classes, each extending the last
// verdicts: AC, TLE, MLE, RTE
let Last: any = class {};
for (let i = 0; i < 50_000; i++) Last = class extends Last {};
export function add(a: number, b: number) {
  try {
    new Last();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return a + b;
}
