// problem: add
// threat: a NUL byte between tokens
// verdicts: CE
export const add =‹1×\u0000›(a: number, b: number) => a + b;
