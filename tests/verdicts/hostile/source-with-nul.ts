// problem: add
// threat: a NUL byte in a text and in a comment
// verdicts: AC, CE
const text = '‹1×\u0000›'; // ‹1×\u0000›
export const add = (a: number, b: number) => a + b + text.length - 1;
