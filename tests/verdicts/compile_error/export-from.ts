// problem: add
export { add } from './helpers.ts';
