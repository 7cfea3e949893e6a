// problem: add
export interface add {
  (a: number, b: number): number;
}
export type Sum = number;
export declare function add(a: number, b: number): number;
