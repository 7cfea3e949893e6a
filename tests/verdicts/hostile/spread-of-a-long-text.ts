// problem: add
// threat: spread of a text of half a billion characters
// verdicts: TLE, MLE, RTE
export const add = () => [...'.'.repeat(5e8)].length;
