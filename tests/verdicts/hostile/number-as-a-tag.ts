// problem: divide
// threat: the judge's own notation of numbers as an object
// verdicts: WA
export const divide = (a: number, b: number) => (Number.isFinite(a / b) ? a / b : { $number: String(a / b) });
