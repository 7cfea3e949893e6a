// mistake: { en: "Masking after the softmax leaves weights that add up to less than 1. Mask the scores.", zh: "在 softmax 之后才做掩码，权重之和会小于 1；应当掩分数。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const T = Q.length;
  const dk = Q[0].length;
  const out: number[][] = [];
  for (let i = 0; i < T; i++) {
    const scores: number[] = [];
    for (let j = 0; j < T; j++) {
      let dot = 0;
      for (let c = 0; c < dk; c++) dot += Q[i][c] * K[j][c];
      scores.push(dot / Math.sqrt(dk));
    }
    const max = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - max));
    const total = powers.reduce((a, b) => a + b, 0);
    const row = new Array<number>(V[0].length).fill(0);
    for (let j = 0; j <= i; j++) {
      for (let c = 0; c < row.length; c++) row[c] += (powers[j] / total) * V[j][c];
    }
    out.push(row);
  }
  return out;
}
