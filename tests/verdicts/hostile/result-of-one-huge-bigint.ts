// problem: factorial
// threat: a bigint whose decimal digits take quadratic time
// verdicts: OLE, TLE, MLE, WA, RTE
export const factorial = () => 1n << 100_000_000n;
