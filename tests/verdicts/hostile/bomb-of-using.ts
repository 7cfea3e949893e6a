// problem: add
// threat: two thousand resources in one block
// verdicts: CE, AC, RTE
export function add(a: number, b: number) {
  ‹1000×{ using x = null; ›return a + b;‹1000×}›
}
