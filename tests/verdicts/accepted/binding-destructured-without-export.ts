// problem: add
const { add } = { add: (a: number, b: number) => a + b };
