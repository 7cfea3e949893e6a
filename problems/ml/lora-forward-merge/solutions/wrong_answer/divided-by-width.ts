// mistake: { en: "r is the rank: the number of rows of A, not its number of columns.", zh: "r 是秩，即 A 的行数，而不是列数。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  const scale = alpha / A[0].length;
  if (merged) {
    const mergedW = plus(W, scale, timesTransposed(B, transposed(A)));
    return { y: timesTransposed(x, mergedW), W: mergedW };
  }
  const update = timesTransposed(timesTransposed(x, A), B);
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
