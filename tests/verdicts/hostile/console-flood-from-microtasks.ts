// problem: add
// threat: printing goes on after the result
// verdicts: OLE, TLE
async function flood() {
  for (;;) {
    await null;
    console.log('x'.repeat(1000));
  }
}
export function add(a: number, b: number) {
  flood().catch(() => 0);
  return a + b;
}
