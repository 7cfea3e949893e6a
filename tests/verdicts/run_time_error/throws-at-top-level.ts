// problem: add
// message: not ready
throw new Error('not ready');
export const add = (a: number, b: number) => a + b;
