// problem: echo
// threat: a getter that gives the judge another value at every look
// verdicts: WA
let looks = 0;
export const echo = (value: any) => (value?.a ? { a: value.a, get c() { return looks++ ? 'text' : 'other'; } } : value);
