// problem: echo
// threat: an object with a million keys
// verdicts: WA, OLE, TLE, MLE
export const echo = () => Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [`${i}`, i]));
