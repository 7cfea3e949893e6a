// problem: add
// threat: the words of a memory limit in a small error
// verdicts: RTE
export function add() {
  throw new RangeError('Array buffer allocation failed');
}
