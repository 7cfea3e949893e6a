// problem: hoard
const kept: unknown[] = [];
for (;;) kept.push(new Array(1000).fill({}));
export const hoard = (n: number) => n;
