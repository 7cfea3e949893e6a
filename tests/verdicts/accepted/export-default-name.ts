// problem: add
const plus = (a: number, b: number) => a + b;
export default plus;
