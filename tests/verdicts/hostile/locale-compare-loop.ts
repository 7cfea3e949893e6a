// problem: add
// threat: comparing long texts by locale rules
// verdicts: TLE, MLE
const [one, other] = ['ä'.repeat(1e6), `${'ä'.repeat(1e6)}b`];
export function add() {
  let order = 0;
  for (;;) order += one.localeCompare(other, 'de');
}
