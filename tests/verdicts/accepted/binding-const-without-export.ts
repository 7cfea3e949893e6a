// problem: add
const add = (a: number, b: number): number => a + b,
  unused = 1;
export { unused };
