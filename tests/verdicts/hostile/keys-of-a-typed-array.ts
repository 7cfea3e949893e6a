// problem: work
// threat: the keys of a typed array of sixty million elements
// verdicts: TLE, MLE, RTE
export const work = () => Reflect.ownKeys(new Uint8Array(6e7)).length;
