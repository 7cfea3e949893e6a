// problem: add
// threat: a list too long for V8: the whole process dies by a fatal error
// verdicts: TLE, MLE, RTE
export const add = () => 'ab'.repeat(2 ** 28 - 16).split('').length;
