// problem: add
// threat: toPrimitive, toStringTag and hasInstance on the prototypes
// verdicts: WA
for (const target of [Object.prototype, Function.prototype, Number.prototype] as any[]) {
  Object.defineProperty(target, Symbol.toPrimitive, { value: () => 3, configurable: true });
  Object.defineProperty(target, Symbol.toStringTag, { get: () => 'Number', configurable: true });
}
export const add = () => ({});
