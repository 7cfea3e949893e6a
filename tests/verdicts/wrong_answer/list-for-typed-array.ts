// problem: prefix-sums
// message: a list
export const prefixSums = (values: Float64Array) => [...values].map((_, i) => values.slice(0, i + 1).reduce((a, b) => a + b, 0));
