// problem: sum
// threat: every method of Array says yes
// verdicts: WA
for (const key of ['isArray', 'from', 'of', 'fromAsync'] as const) (Array as any)[key] = () => [6];
const keys = Reflect.ownKeys(Array.prototype);
for (let i = 0; i < keys.length; i++) {
  if (keys[i] !== 'length' && keys[i] !== 'constructor') Reflect.defineProperty(Array.prototype, keys[i]!, { value: () => true });
}
export const sum = () => -1;
