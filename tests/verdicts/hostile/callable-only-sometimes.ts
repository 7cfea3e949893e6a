// problem: add
// threat: the export is a function in some tests only
// verdicts: CE, RTE, WA
export const add: any = Math.random() < 0.5 ? (a: number, b: number) => a + b : 'no function';
