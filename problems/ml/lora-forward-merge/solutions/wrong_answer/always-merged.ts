// mistake: { en: "When merged is false, W has to come back unchanged.", zh: "merged 为假时，W 要原样返回。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
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
