// problem: add
// message: a bigint
export const add = (a: number, b: number) => BigInt(Math.floor(a + b));
