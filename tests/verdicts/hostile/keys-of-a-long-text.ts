// problem: add
// threat: the keys of a text of a quarter gigabyte are a list too long for V8
// verdicts: TLE, MLE, RTE
export const add = () => Object.getOwnPropertyNames('x'.repeat(2 ** 28)).length;
