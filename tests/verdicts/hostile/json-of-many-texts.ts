// problem: work
// threat: a text of half a gigabyte built by JSON.stringify
// verdicts: MLE, TLE, RTE, OLE
export const work = () => JSON.stringify(new Array(5e6).fill('x'.repeat(80))).length;
