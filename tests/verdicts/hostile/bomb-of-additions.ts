// problem: add
// threat: thirty thousand operands in one sum
// verdicts: CE, AC, RTE
const sum = ‹30000×1+›0;
export const add = (a: number, b: number) => a + b + sum - 30000;
