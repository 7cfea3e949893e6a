// problem: sum
// threat: getters on Object.prototype answer whatever the harness asks
// verdicts: WA
const keys = ['kind', 'value', 'type', 'element', 'elements', 'members', 'fields', 'key', 'rest', 'expected', 'answer', 'mode', 'entry', 'isPure', 'default', 'sum', '$top', 'get', 'set', 'enumerable', 'then'];
for (const key of keys) Object.defineProperty(Object.prototype, key, { get: () => 6, configurable: true });
export const sum = () => -1;
