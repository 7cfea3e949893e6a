// problem: add
// threat: upper case that is longer than any text may be
// verdicts: TLE, MLE, RTE
export const add = () => 'ß'.repeat(2 ** 28).toUpperCase().length + 'ΐ'.repeat(2 ** 28).toUpperCase().length;
