// problem: add
// threat: U+2028 ends a comment but not a text
// verdicts: AC
const text = '‹1×\u2028\u2029›'; // a comment‹1×\u2028›export const add = (a: number, b: number) => a + b + text.length - 2;
