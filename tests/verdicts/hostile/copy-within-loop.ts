// problem: add
// threat: copies of twenty megabytes without end
// verdicts: TLE
const bytes = new Uint8Array(2e7);
export function add() {
  for (;;) bytes.copyWithin(1, 0);
}
