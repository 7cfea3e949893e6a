// problem: add
// threat: the exported binding is another function after the first look
// verdicts: WA, RTE
let looks = 0;
const right = (a: number, b: number) => a + b;
export const add: any = new Proxy(() => -1, {
  get: (_, key) => (looks++, key === 'then' ? undefined : right),
  apply: () => looks - 1_000_000,
});
