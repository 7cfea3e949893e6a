// problem: add
// threat: a replacement that repeats the whole text for every letter
// verdicts: TLE, MLE, RTE
export function add() {
  let text = 'a'.repeat(100);
  for (;;) text = text.replace(/a/g, "$'a$`");
}
