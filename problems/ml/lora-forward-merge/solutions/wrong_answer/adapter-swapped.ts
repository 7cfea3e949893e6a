// mistake: { en: "A comes first and maps the input down, B maps it up again. Swapped, the shapes fit only for square layers.", zh: "先由 A 降维，再由 B 升维；写反之后，只有方阵的形状才凑巧对得上。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  const scale = alpha / A.length;
  if (merged) {
    const mergedW = plus(W, scale, timesTransposed(A, transposed(B)));
    return { y: timesTransposed(x, mergedW), W: mergedW };
  }
  const update = timesTransposed(timesTransposed(x, B), A);
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
