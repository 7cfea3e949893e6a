// problem: echo
// message: a function
export const echo = (value: any) => (value?.a ? { ...value, c: () => value.c } : value);
