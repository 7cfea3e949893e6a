// problem: add
// threat: ten thousand conditional operators in a row
// verdicts: CE, AC, RTE
export const add = (a: number, b: number) => (a === 1e9 ? 0 : ‹10000×b?1:›0) && a + b || a + b;
