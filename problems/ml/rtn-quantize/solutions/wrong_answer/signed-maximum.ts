// mistake: { en: "The scale comes from the largest absolute value; the outlier may be negative.", zh: "缩放系数取决于绝对值的最大值，离群值可能是负的。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W;
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  const q = W.map((row, i) => row.map((w) => roundHalfToEven(w / scale[per === 'tensor' ? 0 : i])));
  return { q, scale };
}

function stepOf(weights: number[], largestCode: number): number {
  const largest = Math.max(...weights);
  return largest === 0 ? 1 : largest / largestCode;
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const fraction = value - below;
  if (fraction < 0.5) return below;
  if (fraction > 0.5) return below + 1;
  return below % 2 === 0 ? below : below + 1;
}
