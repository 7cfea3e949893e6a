// problem: add-later
// threat: for await over an endless async generator
// verdicts: TLE, MLE
async function* endless() {
  for (;;) yield 1;
}
export async function addLater() {
  let sum = 0;
  for await (const x of endless()) sum += x;
  return sum;
}
