// problem: add
export const add = (a: number, b: number) => <b>{a + b}</b>;
