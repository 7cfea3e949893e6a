// problem: add
// threat: Number and Math are replaced
// verdicts: WA
for (const target of [Number, Math, Number.prototype, BigInt, BigInt.prototype] as any[]) {
  for (const key of Object.getOwnPropertyNames(target)) {
    try {
      if (typeof target[key] === 'function') target[key] = () => 3;
    } catch {}
  }
}
(globalThis as any).Number = (globalThis as any).isFinite = (globalThis as any).isNaN = () => true;
export const add = () => -1;
