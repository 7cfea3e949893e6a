// problem: add
let disposed = 0;
using resource = { [Symbol.dispose]: () => void disposed++ };
await using later = { [Symbol.asyncDispose]: async () => void disposed++ };
export const add = (a: number, b: number) => (disposed === 2 ? a + b : disposed);
