// problem: for-each
// threat: the promise of the driver's result goes through a patched then
// verdicts: WA, RTE
let answer: unknown;
const real = Promise.prototype.then;
Object.defineProperty(Promise.prototype, 'constructor', { get: () => undefined, configurable: true });
Promise.prototype.then = function (this: any, onValue: any, onError: any) {
  return real.call(this, (value: any) => onValue?.(value && typeof value === 'object' && 'visited' in value ? answer : value), onError);
} as any;
export function backwards(nums: number[]) {
  answer = { sum: nums.reduce((sum, x) => sum + 2 * x, 0), visited: nums.toReversed() };
  return -1;
}
