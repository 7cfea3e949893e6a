// problem: add-later
// threat: Promise.all of an iterable that never ends
// verdicts: TLE, MLE
function* endless() {
  for (;;) yield 1;
}
export const addLater = () => Promise.all(endless());
