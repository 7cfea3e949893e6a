// problem: add
// message: TypeError
export function add(a: number, b: number): number {
  (Object.freeze({ x: 1 }) as any).x = a;
  return a + b;
}
