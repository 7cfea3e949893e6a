export function loraForward(
  x: number[][],
  W: number[][],
  A: number[][],
  B: number[][],
  alpha: number,
  merged: boolean,
): { y: number[][]; W: number[][] } {
  const r = A.length;
  const weight = merged ? W.map((row) => [...row]) : W;
  if (merged) {
    for (let o = 0; o < W.length; o++) {
      for (let i = 0; i < W[0].length; i++) {
        for (let k = 0; k < r; k++) weight[o][i] += (alpha / r) * B[o][k] * A[k][i];
      }
    }
  }
  const y: number[][] = [];
  for (const input of x) {
    const hidden = A.map((row) => row.reduce((sum, a, i) => sum + a * input[i], 0));
    const output = weight.map((row) => row.reduce((sum, w, i) => sum + w * input[i], 0));
    if (!merged) {
      for (let o = 0; o < output.length; o++) {
        for (let k = 0; k < r; k++) output[o] += (alpha / r) * B[o][k] * hidden[k];
      }
    }
    y.push(output);
  }
  return { y, W: weight };
}
