// problem: add
// threat: text that shows in another order than it runs
// verdicts: AC
const text = '‹1×\u202e\u2066› // } export const add = () => 0; ‹1×\u2069\u202c›';
export const add = (a: number, b: number) => a + b + (text ? 0 : 1);
