// problem: add
// threat: indexOf that walks 2^53 missing elements and cannot be interrupted
// verdicts: TLE
export const add = () => [].indexOf.call({ length: 2 ** 53 - 1 } as any, 1 as never);
