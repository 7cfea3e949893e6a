/** One pass over the keys: when a larger score comes, what was gathered so far is scaled down. */
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scale = 1 / Math.sqrt(K[0].length);
  return Q.map((query, i) => {
    let max = -Infinity;
    let total = 0;
    let gathered = V[0].map(() => 0);
    for (let j = 0; j <= i; j++) {
      const score = scale * query.reduce((sum, value, c) => sum + value * K[j][c], 0);
      const newMax = Math.max(max, score);
      const shrink = Math.exp(max - newMax);
      const power = Math.exp(score - newMax);
      total = total * shrink + power;
      gathered = gathered.map((value, c) => value * shrink + power * V[j][c]);
      max = newMax;
    }
    return gathered.map((value) => value / total);
  });
}
