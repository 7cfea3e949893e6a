// problem: add
// threat: reverse of a sparse array of 2^32 elements
// verdicts: TLE, MLE
export function add() {
  const sparse: number[] = [];
  sparse[2 ** 32 - 2] = 1;
  return sparse.reverse().length;
}
