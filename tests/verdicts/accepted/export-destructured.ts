// problem: add
const tools = { plus: (a: number, b: number) => a + b, other: [() => 1] };
export const { plus: add, other: [one] } = tools;
