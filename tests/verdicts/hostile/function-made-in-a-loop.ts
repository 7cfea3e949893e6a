// problem: add
// threat: compiling without end
// verdicts: TLE, MLE
export function add() {
  for (let i = 0; ; i++) new Function('x', `return ${i} + x`)(i);
}
