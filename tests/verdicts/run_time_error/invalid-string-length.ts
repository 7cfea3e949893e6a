// problem: add
// message: Invalid string length
export const add = () => 'x'.repeat(2 ** 29);
