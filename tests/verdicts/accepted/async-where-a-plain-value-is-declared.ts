// problem: add
export async function add(a: number, b: number) {
  return a + b;
}
