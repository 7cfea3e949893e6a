// problem: add
// threat: a prototype chain of a million objects
// verdicts: AC, TLE, MLE, RTE
export function add(a: number, b: number) {
  let object: any = {};
  for (let i = 0; i < 1_000_000; i++) object = Object.create(object);
  return a + b + (object.missing ? 1 : 0);
}
