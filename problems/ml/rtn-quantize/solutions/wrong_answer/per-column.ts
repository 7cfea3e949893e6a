// mistake: { en: "A channel is a row of W (one output), not a column.", zh: "一个通道是 W 的一行（一个输出），不是一列。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W[0].map((_, j) => W.map((row) => row[j]));
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  const q = W.map((row) => row.map((w, j) => roundHalfToEven(w / scale[per === 'tensor' ? 0 : j])));
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
