// problem: add
function plus(a: number, b: number): number {
  return a + b;
}
export { plus as add };
