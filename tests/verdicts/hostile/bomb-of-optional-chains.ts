// problem: add
// threat: ten thousand links in one chain
// verdicts: CE, AC, RTE
const chain: any = {};
export const add = (a: number, b: number) => (chain‹10000×?.a.b› ? 0 : a + b);
