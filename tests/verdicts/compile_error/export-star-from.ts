// problem: add
export * from './helpers.ts';
export const add = (a: number, b: number) => a + b;
