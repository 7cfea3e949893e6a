// problem: add
// threat: Error.prepareStackTrace returns what no reader expects
// verdicts: RTE
Error.prepareStackTrace = (_, sites) => new Proxy(sites, {}) as any;
Error.stackTraceLimit = 1e9;
export function add(): number {
  const dive = (n: number): number => (n ? dive(n - 1) : (null as any).x);
  return dive(5000);
}
