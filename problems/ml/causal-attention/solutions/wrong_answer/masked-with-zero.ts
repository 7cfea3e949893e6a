// mistake: { en: "A masked score is -Infinity. A score of 0 still gets a weight.", zh: "被掩掉的分数应是 -Infinity；分数为 0 仍然会分到权重。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const T = Q.length;
  const dk = Q[0].length;
  const out: number[][] = [];
  for (let i = 0; i < T; i++) {
    const scores: number[] = [];
    for (let j = 0; j < T; j++) {
      let dot = 0;
      for (let c = 0; c < dk; c++) dot += Q[i][c] * K[j][c];
      scores.push(j <= i ? dot / Math.sqrt(dk) : 0);
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
