// problem: add
// message: not ready
await Promise.reject(new Error('not ready'));
export const add = (a: number, b: number) => a + b;
