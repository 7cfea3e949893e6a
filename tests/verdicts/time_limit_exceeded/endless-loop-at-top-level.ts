// problem: add
for (;;);
export const add = (a: number, b: number) => a + b;
