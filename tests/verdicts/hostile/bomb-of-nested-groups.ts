// problem: add
// threat: a literal pattern thirty thousand groups deep
// verdicts: CE, RTE
export const add = (a: number, b: number) => (/‹20000×(›x‹20000×)›/.test('') ? a : a + b);
