// problem: add
// message: import
import { sum } from './helpers.ts';
export const add = (a: number, b: number) => sum(a, b);
