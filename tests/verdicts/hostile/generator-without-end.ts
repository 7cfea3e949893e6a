// problem: numbers
// threat: spread of a generator that never ends
// verdicts: TLE, MLE
function* endless() {
  for (let i = 0; ; i++) yield i;
}
export const numbers = () => [...endless()];
