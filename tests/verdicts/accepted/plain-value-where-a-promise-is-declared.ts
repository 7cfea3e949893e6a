// problem: add-later
export function addLater(a: number, b: number) {
  return a + b;
}
