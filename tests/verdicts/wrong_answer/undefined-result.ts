// problem: add
// message: undefined
export function add(a: number, b: number) {
  a + b;
}
