// problem: add
// threat: quadratic parsing of a hundred million digits, deaf to timers
// verdicts: TLE, MLE, RTE
export const add = () => BigInt('1'.repeat(1e8));
