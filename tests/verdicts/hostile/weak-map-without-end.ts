// problem: work
// threat: ephemerons that keep each other alive
// verdicts: MLE, TLE
const weak = new WeakMap<object, object>();
export function work() {
  for (let key = {}; ; ) {
    const next = {};
    weak.set(key, next);
    weak.set(next, key);
    key = [key, next];
  }
}
