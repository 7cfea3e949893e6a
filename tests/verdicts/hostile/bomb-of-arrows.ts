// problem: add
// threat: fifteen thousand nested arrow functions
// verdicts: CE, AC
export const add = (a: number, b: number) => a + b;
const bomb = ‹15000×a=>›0;
