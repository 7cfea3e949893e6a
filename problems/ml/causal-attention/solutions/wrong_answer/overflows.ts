// mistake: { en: "exp(1000) is Infinity and exp(-1000) is 0: subtract the largest score of the row first.", zh: "exp(1000) 是 Infinity，exp(-1000) 是 0：应先减去这一行的最大分数。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  return Q.map((query, i) => {
    const scores = K.slice(0, i + 1).map((key) => dot(query, key) / Math.sqrt(query.length));
    const weights = softmax(scores);
    return V[0].map((_, column) => weights.reduce((sum, weight, j) => sum + weight * V[j][column], 0));
  });
}

function softmax(scores: number[]): number[] {
  const powers = scores.map((score) => Math.exp(score));
  const total = powers.reduce((sum, power) => sum + power);
  return powers.map((power) => power / total);
}

function dot(a: number[], b: number[]): number {
  return a.map((value, i) => value * b[i]).reduce((sum, product) => sum + product);
}
