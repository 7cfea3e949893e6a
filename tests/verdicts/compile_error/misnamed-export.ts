// problem: add
// message: rename Add to add
export function Add(a: number, b: number): number {
  return a + b;
}
