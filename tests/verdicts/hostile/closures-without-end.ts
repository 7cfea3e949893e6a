// problem: work
// threat: closures that keep everything
// verdicts: MLE, TLE
export function work() {
  let last = () => 0;
  for (;;) {
    const [before, ballast] = [last, new Array(50).fill(1)];
    last = () => before() + ballast.length;
  }
}
