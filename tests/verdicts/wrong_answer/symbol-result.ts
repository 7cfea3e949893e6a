// problem: echo
// message: a symbol
export const echo = () => Symbol('5');
