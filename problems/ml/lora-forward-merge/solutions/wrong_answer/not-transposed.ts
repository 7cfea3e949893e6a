// mistake: { en: "Rows of A belong to the rank: the input is multiplied with A transposed, and W is out by in.", zh: "A 的行对应秩：输入应乘以 A 的转置；W 的形状是 out × in。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  const scale = alpha / A.length;
  if (merged) {
    const mergedW = plus(W, scale, timesTransposed(B, A));
    return { y: timesTransposed(x, mergedW), W: mergedW };
  }
  const update = timesTransposed(timesTransposed(x, transposed(A)), transposed(B));
  return { y: plus(timesTransposed(x, W), scale, update), W };
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
