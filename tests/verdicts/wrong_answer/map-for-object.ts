// problem: echo
// message: a Map
export const echo = (value: any) => (value?.a ? new Map(Object.entries(value)) : value);
