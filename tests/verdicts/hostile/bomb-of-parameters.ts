// problem: add
// threat: more parameters than V8 allows
// verdicts: CE, AC, RTE
const many = (‹30000×_,›last?: any) => 0;
export const add = (a: number, b: number) => a + b;
