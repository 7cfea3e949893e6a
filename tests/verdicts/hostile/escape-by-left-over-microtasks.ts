// problem: add
// threat: microtasks of one test run in the time of the next
// verdicts: AC, TLE
const registry = new FinalizationRegistry(() => Promise.reject(new Error('from an earlier test')));
export function add(a: number, b: number) {
  for (let i = 0; i < 1000; i++) registry.register([i], i);
  new Array(1e6).fill(1);
  return a + b;
}
