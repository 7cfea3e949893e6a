// problem: pair-with-sum
// threat: indices that are no indices
// verdicts: WA
export const pairWithSum = () => [Number.NaN, -Infinity];
