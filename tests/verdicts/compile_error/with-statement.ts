// problem: add
export function add(a: number, b: number) {
  with ({ a }) return a + b;
}
