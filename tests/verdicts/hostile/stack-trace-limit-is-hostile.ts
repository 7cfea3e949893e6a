// problem: add
// threat: stackTraceLimit is a getter, then an object
// verdicts: RTE, TLE
Object.defineProperty(Error, 'stackTraceLimit', { get: () => ({ valueOf: () => 1 / 0 }) });
export function add(): number {
  throw new RangeError('x');
}
