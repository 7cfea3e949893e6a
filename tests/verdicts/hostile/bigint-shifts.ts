// problem: add
// threat: shifts that grow a bigint off the ordinary heap
// verdicts: TLE, MLE, RTE
const kept: bigint[] = [];
export function add() {
  for (let x = 1n; ; x <<= 1_000_000n) kept.push(x);
}
