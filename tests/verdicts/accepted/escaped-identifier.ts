// problem: add
export function \u0061dd(a: number, b: number) {
  return a + b;
}
