// problem: add
// message: add
export function subtract(a: number, b: number): number {
  return a - b;
}
