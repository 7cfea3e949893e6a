// problem: add
// message: too complex
export const add = (a: number, b: number) => ‹20000×(›a + b‹20000×)›;
