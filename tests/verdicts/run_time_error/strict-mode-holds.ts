// problem: add
// message: ReferenceError: undeclared is not defined
export function add(a: number, b: number): number {
  eval('undeclared = 1');
  return a + b;
}
