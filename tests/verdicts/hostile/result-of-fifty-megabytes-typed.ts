// problem: prefix-sums
// threat: a typed array that is many times larger as text
// verdicts: OLE, TLE, MLE, WA
export const prefixSums = () => new Float64Array(6_000_000).fill(0.1 + 0.2);
