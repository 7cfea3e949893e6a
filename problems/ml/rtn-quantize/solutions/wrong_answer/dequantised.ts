// mistake: { en: "q holds the codes, whole numbers; multiplied with the scale they would be the dequantised weights.", zh: "q 应是整数编码；再乘以缩放系数就成了反量化后的权重。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W;
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  const stepAt = (i: number) => scale[per === 'tensor' ? 0 : i];
  const q = W.map((row, i) => row.map((w) => roundHalfToEven(w / stepAt(i)) * stepAt(i)));
  return { q, scale };
}

function stepOf(weights: number[], largestCode: number): number {
  const largest = Math.max(...weights.map(Math.abs));
  return largest === 0 ? 1 : largest / largestCode;
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const fraction = value - below;
  if (fraction < 0.5) return below;
  if (fraction > 0.5) return below + 1;
  return below % 2 === 0 ? below : below + 1;
}
