// problem: add
// threat: the words of a time limit in an error
// verdicts: RTE
export function add() {
  throw new Error('Script execution timed out.');
}
