// problem: add
// threat: printing that costs far more time than it makes output
// verdicts: OLE, TLE
const wide = () => Array.from({ length: 100 }, () => ({ a: [1, [2, [3]]], b: { c: { d: {} } } }));
const object = Array.from({ length: 100 }, wide);
export function add() {
  for (;;) console.log(object);
}
