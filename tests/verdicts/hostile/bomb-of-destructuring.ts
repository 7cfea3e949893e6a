// problem: add
// threat: ten thousand nested patterns
// verdicts: CE, AC, RTE
export const add = (a: number, b: number) => a + b;
const unused = (‹10000×[›x‹10000×]›: any) => 0;
