// problem: sum
// threat: getters on Object.prototype answer whatever the harness asks
// verdicts: WA
const keys = ['kind', 'value', 'type', 'element', 'elements', 'members', 'fields', 'key', 'rest', 'expected', 'answer', 'mode', 'entry', 'isPure', 'default', 'sum', '$top', 'enumerable', 'writable', 'get', 'set'];
for (const key of keys) Object.defineProperty(Object.prototype, key, { __proto__: null, get: () => 6, configurable: true } as any);
export const sum = () => -1;
