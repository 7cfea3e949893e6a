// problem: add
// threat: sixty thousand empty lines
// verdicts: AC
‹60000×\u000a›export const add = (a: number, b: number) => a + b;
