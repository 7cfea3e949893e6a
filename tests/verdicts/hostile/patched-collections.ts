// problem: sum
// threat: Map, Set and their weak sisters are replaced
// verdicts: WA
for (const target of [Map, Set, WeakMap, WeakSet]) {
  for (const key of Reflect.ownKeys(target.prototype)) {
    Object.defineProperty(target.prototype, key, { get: () => () => true, configurable: true });
  }
}
export const sum = () => -1;
