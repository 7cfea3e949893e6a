// problem: add
export const add = (a: number, b: number) => (import.meta.url ? a + b : 0);
