// problem: prefix-sums
// threat: a view whose buffer is resized away
// verdicts: WA, RTE, MLE
export function prefixSums(values: Float64Array) {
  const buffer = new ArrayBuffer(24, { maxByteLength: 1024 });
  const sums = new Float64Array(buffer);
  buffer.resize(0);
  sums.constructor = Float64Array;
  return sums;
}
