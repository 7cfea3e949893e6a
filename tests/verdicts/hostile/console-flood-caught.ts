// problem: add
// threat: the limit's exception is caught every time
// verdicts: OLE, TLE
export function add() {
  for (;;) {
    try {
      console.log('x'.repeat(1000));
    } catch {}
  }
}
