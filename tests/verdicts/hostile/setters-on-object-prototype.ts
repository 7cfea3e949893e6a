// problem: sum
// threat: setters on Object.prototype rewrite what the harness assigns
// verdicts: WA
const keys = ['kind', 'value', 'length', 'type', 'types', 'items', 'labels', 'next', 'own', 'open', 'close', 'frame', 'text', 'outcome', 'result', 'isMutated', 'stdout', 'what', 'error', 'name', 'message', 'stack', 'done', '0', '1', '2'];
for (const key of keys) {
  Object.defineProperty(Object.prototype, key, { set() { Object.defineProperty(this, key, { value: 6, writable: true, configurable: true, enumerable: true }); }, get: () => undefined, configurable: true });
}
export const sum = () => -1;
