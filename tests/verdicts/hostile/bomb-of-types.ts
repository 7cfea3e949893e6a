// problem: add
// threat: thirty thousand nested types, which are erased
// verdicts: CE, AC
type Bomb = ‹30000×[›‹30000×]›;
export const add = (a: number, b: number) => a + b;
