// problem: echo
// threat: the syntax of a getter in letters that a pattern does not know
// verdicts: WA
export const echo = (value: any) => (value?.a ? { ...value, get é() { return undefined; }, get 名() { return 1; } } : value);
