// problem: add
// threat: sort on an array-like of infinite length aborts the process
// verdicts: TLE, MLE, RTE
export const add = () => [].sort.call({ length: Infinity }) as any;
