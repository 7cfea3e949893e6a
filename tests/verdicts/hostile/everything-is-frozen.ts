// problem: sum
// threat: all prototypes are frozen, the program is right
// verdicts: AC
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value = (globalThis as any)[name];
  if (Object(value) !== value || value === globalThis) continue;
  Object.freeze(value);
  if (value.prototype) Object.freeze(value.prototype);
}
export const sum = (nums: number[]) => nums.reduce((a, b) => a + b, 0);
