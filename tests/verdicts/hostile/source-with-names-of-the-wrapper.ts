// problem: add
// threat: bindings named like those of the judge
// verdicts: AC
const __harness = 1, config = 2, outcome = 3, start = 4, settle = 5, namespace = 6, thunk = 7, $main = 8, _default = 9, _ = 10;
export const add = (a: number, b: number) => a + b;
export { config, outcome, start as main, _default as entry };
