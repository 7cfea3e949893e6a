/** Right, but forms B·A at every call, where two thin products would do. */
export function loraForward(
  x: number[][],
  W: number[][],
  A: number[][],
  B: number[][],
  alpha: number,
  merged: boolean,
): { y: number[][]; W: number[][] } {
  const r = A.length;
  const mergedW = W.map((row, o) =>
    row.map((weight, i) => {
      let update = 0;
      for (let k = 0; k < r; k++) update += B[o][k] * A[k][i];
      return weight + (alpha / r) * update;
    }),
  );
  const y = x.map((input) => mergedW.map((row) => row.reduce((sum, weight, i) => sum + weight * input[i], 0)));
  return { y, W: merged ? mergedW : W };
}
