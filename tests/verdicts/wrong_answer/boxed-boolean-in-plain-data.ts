// problem: echo
// message: a boxed Boolean
export const echo = (value: unknown) => (value === 5 ? new Boolean(true) : value);
