// problem: add
// threat: JSON.parse of a list with a hundred million numbers
// verdicts: TLE, MLE, RTE
export const add = () => JSON.parse(`[${'1,'.repeat(1e8)}1]`).length;
