// problem: add
// threat: a tag that prints while it is printed
// verdicts: AC, OLE, TLE, RTE
const object = {
  get [Symbol.toStringTag]() {
    console.log(object);
    return 'again';
  },
};
Object.setPrototypeOf(object, class {}.prototype);
export function add(a: number, b: number) {
  console.log(object);
  return a + b;
}
