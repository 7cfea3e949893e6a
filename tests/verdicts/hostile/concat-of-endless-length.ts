// problem: add
// threat: concat of something that says it is spreadable and 2^53 long
// verdicts: TLE, MLE, RTE, WA
export const add = () => [].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true } as any).length;
