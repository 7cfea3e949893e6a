// problem: sum
// threat: the prototype of the global object answers for missing names
// verdicts: AC
try {
  Object.setPrototypeOf(globalThis, new Proxy({}, { has: () => true, get: () => -1 }));
} catch {}
export const sum = (nums: number[]) => nums.reduce((a, b) => a + b, 0);
