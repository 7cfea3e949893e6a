// problem: work
// threat: growing a Map aborts the whole process before the heap limit is reached
// verdicts: MLE, TLE
const map = new Map();
export function work() {
  for (let i = 0; ; i++) map.set(i, i);
}
