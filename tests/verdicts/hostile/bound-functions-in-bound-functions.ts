// problem: add
// threat: a million bound functions in one another
// verdicts: AC, RTE, TLE, MLE
let bound: any = (a: number, b: number) => a + b;
for (let i = 0; i < 300_000; i++) bound = bound.bind(null);
export function add(a: number, b: number) {
  for (const ask of [() => bound(1, 2), () => ({}) instanceof bound, () => new bound(), () => bound.name.length]) {
    try {
      ask();
    } catch (error) {
      if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error;
    }
  }
  return a + b;
}
