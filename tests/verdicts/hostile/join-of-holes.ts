// problem: add
// threat: join of hundreds of millions of holes
// verdicts: TLE, MLE, RTE
export const add = () => new Array(2 ** 28).join('ab').length;
