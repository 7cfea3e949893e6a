// mistake: { en: "When merged is true, the result holds the merged weight, not the frozen one.", zh: "merged 为真时应返回合并后的权重，而不是冻结的权重。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  const update = timesTransposed(timesTransposed(x, A), B);
  return { y: plus(timesTransposed(x, W), alpha / A.length, update), W };
}

/** P·Qᵀ: dot products of rows with rows. */
function timesTransposed(P: Matrix, Q: Matrix): Matrix {
  return P.map((p) => Q.map((q) => p.reduce((sum, value, i) => sum + value * q[i], 0)));
}

function plus(P: Matrix, scale: number, Q: Matrix): Matrix {
  return P.map((row, i) => row.map((value, j) => value + scale * Q[i][j]));
}
