// problem: add
// threat: twelve thousand templates in one another
// verdicts: CE, AC, RTE
export const add = (a: number, b: number) => a + b;
const bomb = () => ‹12000×`${›0‹12000×}`›;
