// problem: sum
// threat: Object, Reflect and their helpers are replaced
// verdicts: WA
for (const target of [Object, Reflect] as any[]) {
  for (const key of Reflect.ownKeys(target)) {
    const descriptor = Object.getOwnPropertyDescriptor(target, key)!;
    if (typeof descriptor.value === 'function' && key !== 'defineProperty' && key !== 'ownKeys' && key !== 'getOwnPropertyDescriptor') target[key] = () => 6;
  }
}
Object.defineProperty = Object.getOwnPropertyDescriptor = (() => ({ value: 6, enumerable: true })) as any;
export const sum = () => -1;
