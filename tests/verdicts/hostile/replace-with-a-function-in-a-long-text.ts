// problem: add
// threat: the builder of a replaced text overflows
// verdicts: TLE, MLE, RTE
export const add = () => 'x'.repeat(2 ** 27).replace(/./g, () => 'yyyyyyyy').length;
