// mistake: { en: "Unmerged means that the adapter runs beside the frozen layer, not that it is left out.", zh: "不合并是指适配器与冻结层并行计算，而不是不用适配器。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  if (!merged) return { y: timesTransposed(x, W), W };
  const weight = plus(W, alpha / A.length, timesTransposed(B, transposed(A)));
  return { y: timesTransposed(x, weight), W: weight };
}

/** P·Qᵀ: dot products of rows with rows. */
function timesTransposed(P: Matrix, Q: Matrix): Matrix {
  return P.map((p) => Q.map((q) => p.reduce((sum, value, i) => sum + value * q[i], 0)));
}

function plus(P: Matrix, scale: number, Q: Matrix): Matrix {
  return P.map((row, i) => row.map((value, j) => value + scale * Q[i][j]));
}

function transposed(P: Matrix): Matrix {
  return P[0].map((_, j) => P.map((row) => row[j]));
}
