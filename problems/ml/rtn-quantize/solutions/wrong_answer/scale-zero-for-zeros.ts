// mistake: { en: "The scale of a group of zeros is 1, not 0.", zh: "全为 0 的一组缩放系数是 1，不是 0。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W;
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  const q = W.map((row, i) => row.map((w) => roundHalfToEven(w / scale[per === 'tensor' ? 0 : i] || 0)));
  return { q, scale };
}

function stepOf(weights: number[], largestCode: number): number {
  const largest = Math.max(...weights.map(Math.abs));
  return largest / largestCode;
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const fraction = value - below;
  if (fraction < 0.5) return below;
  if (fraction > 0.5) return below + 1;
  return below % 2 === 0 ? below : below + 1;
}
