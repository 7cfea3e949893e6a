// problem: add
export function add(a: number, b: number) {
  arguments = [] as any;
  return a + b;
}
