// problem: add
const zero = await Promise.resolve(0);
for await (const step of (async function* () { yield 1; })()) await step;
export const add = (a: number, b: number) => a + b + zero;
