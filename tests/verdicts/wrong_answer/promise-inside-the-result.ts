// problem: echo
// message: a Promise
export const echo = (value: any) => (value?.a ? { ...value, c: Promise.resolve(value.c) } : value);
