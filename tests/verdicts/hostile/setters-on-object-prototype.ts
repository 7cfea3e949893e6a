// problem: sum
// threat: setters on Object.prototype rewrite what the harness assigns
// verdicts: WA
const keys = ['kind', 'value', 'length', 'type', 'types', 'items', 'labels', 'next', 'own', 'open', 'close', 'frame', 'text', 'outcome', 'result', 'isMutated', 'stdout', 'what', 'error', 'name', 'message', 'stack', 'done', '0', '1', '2'];
for (const key of keys) {
  const descriptor = { __proto__: null, get: () => undefined, set: () => 6, configurable: true } as any;
  Object.defineProperty(Object.prototype, key, descriptor);
}
export const sum = () => -1;
