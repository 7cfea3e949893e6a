// problem: add
// threat: the message looks like a frame of the stack
// verdicts: RTE
export function add() {
  throw new Error('at f (main.ts:0:7)');
}
