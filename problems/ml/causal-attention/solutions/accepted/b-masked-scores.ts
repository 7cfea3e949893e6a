/** As a tensor library would: the full score matrix, an additive mask of -Infinity, softmax over the rows, times V. */
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const T = Q.length;
  const dk = Q[0].length;
  const out: number[][] = [];
  for (let i = 0; i < T; i++) {
    const scores: number[] = [];
    for (let j = 0; j < T; j++) {
      let dot = 0;
      for (let c = 0; c < dk; c++) dot += Q[i][c] * K[j][c];
      scores.push(dot / Math.sqrt(dk) + (j <= i ? 0 : -Infinity));
    }
    const max = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - max));
    const total = powers.reduce((a, b) => a + b, 0);
    const row = new Array<number>(V[0].length).fill(0);
    for (let j = 0; j < T; j++) {
      for (let c = 0; c < row.length; c++) row[c] += (powers[j] / total) * V[j][c];
    }
    out.push(row);
  }
  return out;
}
