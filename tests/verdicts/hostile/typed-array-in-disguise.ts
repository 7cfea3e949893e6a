// problem: prefix-sums
// threat: an object that claims to be a typed array
// verdicts: WA, RTE
export function prefixSums(values: Float64Array) {
  let sum = 0;
  const fake: any = Array.from(values, (value) => (sum += value));
  return Object.setPrototypeOf(fake, Object.create(Float64Array.prototype, { [Symbol.toStringTag]: { value: 'Float64Array' } }));
}
