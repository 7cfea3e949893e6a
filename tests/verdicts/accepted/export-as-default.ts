// problem: add
function plus(a: number, b: number) {
  return a + b;
}
export { plus as default };
