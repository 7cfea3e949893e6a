// problem: numbers
// threat: a sparse list that is cheap here and huge when written
// verdicts: WA, OLE, TLE, MLE
export function numbers() {
  const sparse: number[] = [0, 1, 2];
  sparse.length = 2 ** 32 - 1;
  return sparse;
}
