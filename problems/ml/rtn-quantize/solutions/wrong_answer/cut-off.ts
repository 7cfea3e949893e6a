// mistake: { en: "Cutting off the fraction is not rounding to the nearest.", zh: "直接舍去小数部分不是就近取整。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W;
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  const q = W.map((row, i) => row.map((w) => Math.trunc(w / scale[per === 'tensor' ? 0 : i])));
  return { q, scale };
}

function stepOf(weights: number[], largestCode: number): number {
  const largest = Math.max(...weights.map(Math.abs));
  return largest === 0 ? 1 : largest / largestCode;
}
