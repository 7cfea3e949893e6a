// problem: add
// threat: normalization that grows a text eighteen times outside the heap
// verdicts: TLE, MLE, RTE
export function add() {
  let length = 0;
  for (;;) length += '\ufdfa'.repeat(5_000_000).normalize('NFKC').length;
}
