// problem: counter
// verdicts: RTE, CE
export const Counter = (start: number) => ({ add: (n: number) => start + n });
