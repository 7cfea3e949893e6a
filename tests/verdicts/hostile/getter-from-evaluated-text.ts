// problem: echo
// threat: a getter in a text that is evaluated through a name put together
// verdicts: WA
const evaluate = (globalThis as any)['ev' + 'al'] as (text: string) => any;
export const echo = (value: any) => (value?.a ? Object.setPrototypeOf(evaluate('(c, a) => ({ g' + 'et c() { return c }, a })')(value.c, value.a), Object.prototype) : value);
