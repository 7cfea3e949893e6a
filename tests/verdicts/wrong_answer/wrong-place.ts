// problem: echo
// message: expected 1 at a[0], found 2
export const echo = (value: any) => (value?.a ? { ...value, a: [2, ...value.a.slice(1)] } : value);
