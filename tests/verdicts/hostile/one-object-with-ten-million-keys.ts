// problem: work
// threat: property names that are kept for ever
// verdicts: MLE, TLE, RTE
const object: any = {};
export function work() {
  for (let i = 0; ; i++) object[`key ${i}`] = i;
}
