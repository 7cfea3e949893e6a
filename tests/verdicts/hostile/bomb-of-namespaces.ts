// problem: add
// threat: a chain of namespaces that grows with the square of its length
// verdicts: CE, AC
namespace ‹6000×a.›a { export const x = 1; }
export const add = (p: number, q: number) => p + q;
