// problem: add
// threat: JSON.parse of ten million open brackets
// verdicts: TLE, MLE, RTE
export const add = () => JSON.parse('['.repeat(1e7));
