// problem: add-later
// threat: promises that wait for each other, millions deep
// verdicts: MLE, TLE
export async function addLater() {
  let last: Promise<unknown> = new Promise(() => {});
  for (;;) last = last.then(() => last);
}
