// problem: divide
// threat: the file's notation of NaN as a text
// verdicts: WA
export const divide = (a: number, b: number) => (Number.isFinite(a / b) ? a / b : String(a / b));
