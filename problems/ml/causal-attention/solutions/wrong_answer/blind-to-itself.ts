// mistake: { en: "A position sees itself too: j <= i, not j < i.", zh: "每个位置也看得到自己：是 j <= i，而不是 j < i。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const T = Q.length;
  const dk = Q[0].length;
  const out: number[][] = [];
  for (let i = 0; i < T; i++) {
    const scores: number[] = [];
    for (let j = 0; j < T; j++) {
      let dot = 0;
      for (let c = 0; c < dk; c++) dot += Q[i][c] * K[j][c];
      scores.push(dot / Math.sqrt(dk) + (j < i ? 0 : -Infinity));
    }
    const max = Math.max(...scores, -1e300);
    const powers = scores.map((score) => Math.exp(score - max));
    const total = powers.reduce((a, b) => a + b, 0) || 1;
    const row = new Array<number>(V[0].length).fill(0);
    for (let j = 0; j < T; j++) {
      for (let c = 0; c < row.length; c++) row[c] += (powers[j] / total) * V[j][c];
    }
    out.push(row);
  }
  return out;
}
