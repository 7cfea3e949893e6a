// problem: add
export default { add: (a: number, b: number) => a + b };
