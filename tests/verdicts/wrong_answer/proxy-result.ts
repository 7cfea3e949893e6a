// problem: numbers
// message: a Proxy
export const numbers = (n: number) => new Proxy(Array.from({ length: n }, (_, i) => i), {});
