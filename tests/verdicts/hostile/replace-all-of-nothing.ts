// problem: add
// threat: replaceAll of the empty text doubles it every time
// verdicts: TLE, MLE, RTE
export function add() {
  let text = 'a';
  for (;;) text = text.replaceAll('', text);
}
