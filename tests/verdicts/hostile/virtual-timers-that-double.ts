// problem: wait-for
// threat: timers of the virtual clock that set two more each
// verdicts: TLE, MLE
const flood = () => {
  setTimeout(flood, 0);
  setTimeout(flood, 0);
};
export const slowest = () => new Promise(flood);
