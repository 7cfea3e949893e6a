// problem: sum
// threat: iteration itself is replaced
// verdicts: WA
const forged = function* () {
  yield 6;
};
for (const target of [Array, String, Map, Set] as any[]) target.prototype[Symbol.iterator] = forged;
Object.getPrototypeOf([][Symbol.iterator]?.() ?? {}).next = () => ({ done: true, value: 6 });
Object.defineProperty(Object.prototype, Symbol.iterator, { value: forged });
export const sum = () => -1;
