// problem: add
// threat: a loop of one slow built-in in which V8 never looks at its interrupt flag
// verdicts: TLE
const bytes = new Uint8Array(2e7);
export function add() {
  let found = 0;
  for (;;) found += bytes.indexOf(1);
}
