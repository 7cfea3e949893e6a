// problem: add
export type Pair = readonly [number, number];
export interface Adder {
  (a: number, b: number): number;
}
import type { Nothing } from './types.ts';
import { Unused } from 'unused';
export type { Nothing };
declare const ambient: Unused;
export const add: Adder = (...pair: Pair) => pair[0] + pair[1];
