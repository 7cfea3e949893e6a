// problem: work
// threat: every refused allocation is caught and tried again
// verdicts: AC, MLE, TLE, RTE
const kept: unknown[] = [];
export function work(n: number) {
  for (let i = 0; i < 200; i++) {
    try {
      kept.push(new Uint8Array(2 ** 26).fill(1));
    } catch {}
  }
  return n;
}
