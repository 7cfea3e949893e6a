// problem: add
// threat: markup, terminal escapes and line ends in a message
// verdicts: RTE
export function add() {
  throw new Error('<img src=x onerror=alert(1)>\x1b[2J\r\n\0\ud800');
}
