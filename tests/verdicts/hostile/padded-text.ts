// problem: work
// threat: texts of hundreds of megabytes, flattened
// verdicts: MLE, TLE, RTE
const kept: string[] = [];
export function work() {
  for (let i = 0; ; i++) {
    const text = ''.padEnd(2 ** 28, `${i}`);
    text.charCodeAt(2 ** 27);
    kept.push(text);
  }
}
