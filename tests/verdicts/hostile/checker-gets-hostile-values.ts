// problem: pair-with-sum
// threat: a result that would upset the author's checker
// verdicts: WA, RTE, OLE
export const pairWithSum = (nums: number[]) => Object.assign([0, 1], { length: nums.length === 4 ? 1_000_000 : 2 });
