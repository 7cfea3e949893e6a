// problem: echo
// message: getter
export const echo = (value: any) => (value?.a ? { a: value.a, get c() { return value.c; } } : value);
