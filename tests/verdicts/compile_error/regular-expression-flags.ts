// problem: add
export const add = (a: number, b: number) => (/x/gg.test('') ? a : b);
