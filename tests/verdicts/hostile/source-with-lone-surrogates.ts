// problem: add
// threat: half a character in a text
// verdicts: AC, CE
const text = '‹1×\ud800›';
export const add = (a: number, b: number) => a + b + text.length - 1;
