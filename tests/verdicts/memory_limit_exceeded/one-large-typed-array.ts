// problem: hoard
export function hoard(n: number) {
  return new Float64Array(40 * 2 ** 20).fill(1).length;
}
