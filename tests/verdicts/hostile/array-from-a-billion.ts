// problem: add
// threat: Array.from of a billion elements
// verdicts: TLE, MLE, RTE
export const add = () => Array.from({ length: 1e9 }).length;
