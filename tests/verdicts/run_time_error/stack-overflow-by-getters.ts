// problem: add
// message: Maximum call stack size exceeded
const loop = { get again(): number { return 1 + this.again; } };
export const add = () => loop.again;
