// problem: add
// threat: ten thousand nested type arguments
// verdicts: CE, AC
type Box<T> = T;
type Bomb = ‹10000×Box<›number‹10000×>›;
export const add = (a: number, b: number): Bomb => a + b;
