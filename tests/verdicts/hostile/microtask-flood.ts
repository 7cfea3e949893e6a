// problem: add-later
// threat: microtasks that double
// verdicts: TLE, MLE
function flood(): void {
  Promise.resolve().then(flood);
  Promise.resolve().then(flood);
}
export function addLater(a: number, b: number) {
  flood();
  return a + b;
}
