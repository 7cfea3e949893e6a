// mistake: { en: "The weights of the caller must stay as they are; write the codes into a new matrix.", zh: "不能改动调用者的权重，应把编码写进新的矩阵。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W;
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  W.forEach((row, i) => row.forEach((w, j) => (row[j] = roundHalfToEven(w / scale[per === 'tensor' ? 0 : i]))));
  return { q: W, scale };
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
