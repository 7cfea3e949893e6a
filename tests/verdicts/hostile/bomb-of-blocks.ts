// problem: add
// threat: thirty thousand nested blocks in the source
// verdicts: CE, AC
export const add = (a: number, b: number) => a + b;
‹30000×{›‹30000×}›
