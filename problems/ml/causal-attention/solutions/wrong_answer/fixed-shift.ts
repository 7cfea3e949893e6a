// mistake: { en: "The number to subtract is the largest score of each row, not a fixed one.", zh: "要减的是每一行自己的最大分数，而不是某个固定的数。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  return Q.map((query, i) => {
    const scores = K.slice(0, i + 1).map((key) => dot(query, key) / Math.sqrt(query.length));
    const weights = softmax(scores);
    return V[0].map((_, column) => weights.reduce((sum, weight, j) => sum + weight * V[j][column], 0));
  });
}

function softmax(scores: number[]): number[] {
  const powers = scores.map((score) => Math.exp(Math.min(score, 700)));
  const total = powers.reduce((sum, power) => sum + power);
  return powers.map((power) => power / total);
}

function dot(a: number[], b: number[]): number {
  return a.map((value, i) => value * b[i]).reduce((sum, product) => sum + product);
}
