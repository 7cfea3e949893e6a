// problem: add
const $default = 1, $default$ = 2, $top = 3, __proto__ = 4, main = 5, start = 6, constructor = 7, toString = 8;
const undefined = 9;
export { __proto__, $top as default_, toString, constructor as 'a b' };
export const add = (a: number, b: number) => a + b + $default - 1 + $default$ - 2 + __proto__ - 4 + (undefined as any) - 9;
