// problem: add
// threat: four thousand else ifs in one another
// verdicts: CE, AC, RTE
export function add(a: number, b: number) {
  ‹4000×if (a > 9e9) {} else ›return a + b;
}
