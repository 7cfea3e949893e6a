// mistake: { en: "Math.round rounds a half up. Here a half goes to the even neighbour.", zh: "Math.round 遇到一半向上取整；这里一半要取偶数。" }
export function rtn(W: number[][], bits: number, per: 'tensor' | 'channel'): { q: number[][]; scale: number[] } {
  const largestCode = 2 ** (bits - 1) - 1;
  const groups = per === 'tensor' ? [W.flat()] : W;
  const scale = groups.map((weights) => stepOf(weights, largestCode));
  const q = W.map((row, i) => row.map((w) => Math.round(w / scale[per === 'tensor' ? 0 : i])));
  return { q, scale };
}

function stepOf(weights: number[], largestCode: number): number {
  const largest = Math.max(...weights.map(Math.abs));
  return largest === 0 ? 1 : largest / largestCode;
}
