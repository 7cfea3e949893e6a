// problem: strings
export const repeat = () => 'x'.repeat(10 * 2 ** 20);
