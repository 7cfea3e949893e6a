// problem: sum
// threat: a getter for then sees every object that is awaited
// verdicts: WA, RTE
Object.defineProperty(Object.prototype, 'then', { __proto__: null, get: () => (resolve: (value: unknown) => void) => resolve(6), configurable: true } as any);
export const sum = () => ({});
