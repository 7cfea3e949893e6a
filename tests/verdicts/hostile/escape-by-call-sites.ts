// problem: add
// threat: call sites of the stack hand out functions and receivers of the harness
// verdicts: AC
export function add(a: number, b: number) {
  Error.stackTraceLimit = 100;
  Error.prepareStackTrace = (_, sites) => sites;
  const sites: any[] = new Error().stack as any;
  for (const site of sites) {
    for (const ask of ['getThis', 'getFunction', 'getEvalOrigin', 'getTypeName']) {
      const found = site[ask]?.();
      const isOwn = found === add || found === globalThis || found == null || typeof found === 'string';
      if (!isOwn) throw `escaped: ${ask} gives ${typeof found} ${String(found).slice(0, 80)}`;
    }
  }
  return a + b;
}
