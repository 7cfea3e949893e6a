// problem: add
// message: require is not defined
declare const require: any;
export const add = (a: number, b: number) => require('fs') ?? a + b;
