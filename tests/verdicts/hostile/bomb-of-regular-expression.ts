// problem: add
// threat: a literal pattern of fifty thousand groups
// verdicts: CE, AC, RTE, TLE
export const add = (a: number, b: number) => a + b;
const pattern = /‹10000×(a?)›/;
