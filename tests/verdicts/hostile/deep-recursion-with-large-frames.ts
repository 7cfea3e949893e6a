// problem: add
// threat: spreading a million arguments on the stack
// verdicts: RTE, MLE, TLE
export const add = () => Math.max(...new Array(1e6).fill(1)) + Math.max.apply(null, new Array(5e7).fill(1));
