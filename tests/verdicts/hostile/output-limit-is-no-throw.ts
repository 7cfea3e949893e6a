// problem: square-root
// threat: the exception of the output limit stands in for the error that is asked for
// verdicts: OLE
export function squareRoot(x: number) {
  if (x === -1) throw new Error('negative');
  while (x < 0) console.log('negative'.repeat(1000));
  return Math.sqrt(x);
}
