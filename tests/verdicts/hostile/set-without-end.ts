// problem: work
// threat: growing a Set to its largest size
// verdicts: MLE, TLE, RTE
const set = new Set();
export function work() {
  for (let i = 0; ; i++) set.add(i);
}
