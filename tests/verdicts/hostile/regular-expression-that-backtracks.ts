// problem: add
// threat: exponential backtracking inside one call
// verdicts: TLE
export const add = () => Number(/^(?:(a+)+|(?:b|b)*(?<=a*))*$/.test(`${'a'.repeat(60)}c`));
