// problem: add
// threat: V8's own intrinsics are callable
// verdicts: AC, CE
export function add(a: number, b: number) {
  for (const source of ['%DebugPrint(1)', '%SystemBreak()', '%AbortJS("x")', '%HeapObjectVerify({})']) {
    try {
      (0, eval)(source);
    } catch (error) {
      if (error instanceof SyntaxError) continue;
    }
    throw 'escaped: natives';
  }
  return a + b;
}
