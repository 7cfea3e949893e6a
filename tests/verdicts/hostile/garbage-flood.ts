// problem: add
// threat: nothing but garbage: the collector works, the judge must not mind
// verdicts: TLE, MLE, AC
export function add(a: number, b: number) {
  let last: unknown;
  for (let i = 0; i < 300_000; i++) last = new Array(100).fill(i);
  return a + b + ((last as any).length - 100);
}
