// problem: add
// verdicts: RTE, CE
export let add: ((a: number, b: number) => number) | undefined;
