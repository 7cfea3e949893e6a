// problem: sum
// threat: every method of Array says yes
// verdicts: WA
for (const key of Reflect.ownKeys(Array.prototype)) {
  if (key !== 'length' && key !== 'constructor') (Array.prototype as any)[key] = () => true;
}
for (const key of ['isArray', 'from', 'of', 'fromAsync'] as const) (Array as any)[key] = () => [6];
export const sum = () => -1;
