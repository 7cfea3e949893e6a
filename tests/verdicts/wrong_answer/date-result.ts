// problem: echo
// message: a Date
export const echo = () => new Date(5);
