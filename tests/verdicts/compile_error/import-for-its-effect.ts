// problem: add
// message: import
import 'node:fs';
export const add = (a: number, b: number) => a + b;
