// problem: add
// threat: one built-in that ignores every timer of V8 and fills gigabytes
// verdicts: TLE, MLE
export const add = () => new Array(2 ** 32 - 2).fill(0).length;
