// problem: add
// threat: the judge's own time-out error runs an endless prepareStackTrace
// verdicts: TLE
Error.prepareStackTrace = () => {
  for (;;);
};
export function add() {
  for (;;);
}
