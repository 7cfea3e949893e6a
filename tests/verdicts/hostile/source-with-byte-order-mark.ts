// problem: add
// threat: a byte order mark before everything
// verdicts: AC
export const add = (a: number, b: number) => a + b;
