// problem: add
export default (a: number, b: number) => a + b;
