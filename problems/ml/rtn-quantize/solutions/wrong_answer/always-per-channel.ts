// mistake: { en: "Per tensor the whole matrix shares one scale.", zh: "整张量量化时，整个矩阵共用一个缩放系数。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const scale = W.map((weights) => stepOf(weights, largestCode));
  const q = W.map((row, i) => row.map((w) => roundHalfToEven(w / scale[i])));
  return { q, scale: per === 'tensor' ? [Math.max(...scale)] : scale };
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
