// mistake: { en: "After merging the adapter is inside the weight. Adding it again counts it twice.", zh: "合并之后适配器已经在权重里了，再加一次就重复计算了。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  const scale = alpha / A.length;
  const weight = merged ? plus(W, scale, timesTransposed(B, transposed(A))) : W;
  const update = timesTransposed(timesTransposed(x, A), B);
  return { y: plus(timesTransposed(x, weight), scale, update), W: weight };
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
