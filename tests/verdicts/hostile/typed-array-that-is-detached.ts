// problem: prefix-sums
// threat: a view whose buffer was given away
// verdicts: WA, RTE
export function prefixSums(values: Float64Array) {
  const sums = new Float64Array([1, 3, 6]);
  sums.buffer.transfer();
  return sums;
}
