// mistake: { en: "Merging in place changes the frozen weight of the caller: the next call starts from a merged one.", zh: "原地合并改动了调用者的冻结权重，下一次调用就会从已合并的权重开始。" }
type Matrix = number[][];

export function loraForward(x: Matrix, W: Matrix, A: Matrix, B: Matrix, alpha: number, merged: boolean) {
  const scale = alpha / A.length;
  if (merged) {
    for (let o = 0; o < W.length; o++) {
      for (let i = 0; i < W[0].length; i++) {
        for (let k = 0; k < A.length; k++) W[o][i] += scale * B[o][k] * A[k][i];
      }
    }
    return { y: timesTransposed(x, W), W };
  }
  const base = timesTransposed(x, W);
  const update = timesTransposed(timesTransposed(x, A), B);
  return { y: base.map((row, n) => row.map((value, o) => value + scale * update[n][o])), W };
}

function timesTransposed(P: Matrix, Q: Matrix): Matrix {
  return P.map((p) => Q.map((q) => p.reduce((sum, value, i) => sum + value * q[i], 0)));
}
