// problem: echo
// message: expected no member .extra
export const echo = (value: any) => (value?.a ? { ...value, extra: 1 } : value);
