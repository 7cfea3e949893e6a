// problem: add
// verdicts: RTE, CE
export const add = async (a: number, b: number) => (await import('node:fs')) && a + b;
