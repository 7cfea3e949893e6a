// problem: numbers
// message: a getter
export const numbers = (n: number) => (n === 0 ? [] : Object.defineProperty([0, 1, 2], 0, { get: () => 0, enumerable: true }));
