// problem: numbers
// threat: holes read through Array.prototype itself
// verdicts: WA
for (let i = 0; i < 5; i++) (Array.prototype as any)[i] = i;
export const numbers = (n: number) => new Array(n);
