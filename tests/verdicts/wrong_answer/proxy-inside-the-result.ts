// problem: echo
// message: a Proxy
export const echo = (value: any) => (value?.a ? { ...value, a: new Proxy(value.a, {}) } : value);
