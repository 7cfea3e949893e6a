// problem: add
// verdicts: RTE, CE
const zero = 0;
export function add(a: number, b: number): number {
  (zero as any) = 1;
  return a + b;
}
