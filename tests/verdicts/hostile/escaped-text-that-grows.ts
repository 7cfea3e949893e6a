// problem: add
// threat: percent encoding that is longer than any text may be
// verdicts: TLE, MLE, RTE
export const add = () => (globalThis as any).escape('\u1234'.repeat(2 ** 26)).length + encodeURIComponent('\u1234'.repeat(2 ** 26)).length;
