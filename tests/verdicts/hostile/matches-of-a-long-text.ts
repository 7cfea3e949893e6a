// problem: add
// threat: a match for every character of a long text
// verdicts: TLE, MLE, RTE
export const add = () => 'x'.repeat(2 ** 27).match(/./g)!.length;
