// problem: factorial
// threat: the judge's own notation of a bigint as an object
// verdicts: WA
export const factorial = (n: number) => ({ $bigint: String(n < 2 ? 1 : 120) });
