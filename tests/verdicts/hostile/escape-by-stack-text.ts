// problem: add
// threat: paths of the host stand in the text of a stack
// verdicts: AC
export function add(a: number, b: number) {
  Error.stackTraceLimit = 100;
  for (const stack of [new Error().stack!, (() => { try { (null as any).x; } catch (error: any) { return error.stack; } })()]) {
    if (/node_modules|file:|[/\\](work|home|app|usr|tmp|judge)[/\\]|node:internal/.test(stack)) throw `escaped: ${stack}`;
  }
  return a + b;
}
