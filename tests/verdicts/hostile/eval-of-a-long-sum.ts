// problem: add
// threat: the parser of V8 inside eval
// verdicts: TLE, MLE, RTE, WA
export const add = () => (0, eval)(`${'1+'.repeat(3e6)}1`);
