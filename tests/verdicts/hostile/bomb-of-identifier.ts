// problem: add
// threat: a name of sixty thousand letters
// verdicts: AC
const ‹30000×a› = 0;
export const add = (a: number, b: number) => a + b + ‹30000×a›;
