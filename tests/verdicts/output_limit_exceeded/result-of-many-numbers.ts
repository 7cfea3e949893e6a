// problem: numbers
// verdicts: OLE, TLE
export const numbers = () => new Array(2_500_000).fill(1234);
