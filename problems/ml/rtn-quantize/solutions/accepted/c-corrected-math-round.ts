export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const Q = 2 ** (bits - 1) - 1;
  const largestOf = (row: number[]) => Math.max(...row.map(Math.abs));
  const largest = per === 'channel' ? W.map(largestOf) : W.map(() => Math.max(...W.map(largestOf)));
  const scales = largest.map((value) => (value > 0 ? value / Q : 1));
  const q = W.map((row, i) => row.map((w) => toEven(w / scales[i])));
  return { q, scale: per === 'channel' ? scales : scales.slice(0, 1) };
}

function toEven(value: number): number {
  const rounded = Math.round(value);
  const isHalf = Math.abs(value % 1) === 0.5;
  return isHalf && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
