// problem: echo
// threat: asking a result for its class throws
// verdicts: WA, RTE
export const echo = () => Object.create({}, { [Symbol.toStringTag]: { get() { throw new Error('from toStringTag'); } } });
