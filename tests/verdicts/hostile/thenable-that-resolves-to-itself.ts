// problem: add-later
// threat: a thenable that always resolves with a new thenable
// verdicts: TLE, RTE
const again = { then: (resolve: (value: unknown) => void) => resolve({ ...again }) };
export const addLater = () => again;
