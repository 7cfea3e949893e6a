// problem: work
// threat: fast elements beyond their largest count
// verdicts: TLE, MLE, RTE
export function work() {
  const list = new Array(2 ** 25).fill(0.5);
  return list.concat(list, list, list, list, list).sort().length;
}
