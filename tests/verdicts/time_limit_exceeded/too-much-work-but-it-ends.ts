// problem: add
export function add(a: number, b: number): number {
  const start = Date.now();
  let x = 0;
  for (let i = 0; i < 3_000_000_000; i++) x = (x * 31 + i) | 0;
  return a + b + (x === 1 ? 1 : 0) + (start - start);
}
