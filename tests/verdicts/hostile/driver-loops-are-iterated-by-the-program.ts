// problem: make-counter
// threat: the driver's destructuring runs an iterator of the program
// verdicts: WA, RTE
let start = 0;
Array.prototype[Symbol.iterator] = function* () {
  let calls = 0;
  yield () => start + calls++;
  yield () => start;
} as any;
export const makeCounter = (value: number) => {
  start = value;
  return () => -1;
};
