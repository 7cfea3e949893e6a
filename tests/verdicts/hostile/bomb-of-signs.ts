// problem: add
// threat: thirty thousand unary operators
// verdicts: CE, AC, RTE
const sign = ‹30000×- ›1;
export const add = (a: number, b: number) => a + b + sign - 1;
