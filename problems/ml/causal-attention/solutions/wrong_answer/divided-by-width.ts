// mistake: { en: "The scores are divided by the square root of d_k, not by d_k.", zh: "分数应除以 d_k 的平方根，而不是 d_k。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  return Q.map((query, i) => {
    const scores = K.slice(0, i + 1).map((key) => dot(query, key) / query.length);
    const weights = softmax(scores);
    return V[0].map((_, column) => weights.reduce((sum, weight, j) => sum + weight * V[j][column], 0));
  });
}

function softmax(scores: number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power);
  return powers.map((power) => power / total);
}

function dot(a: number[], b: number[]): number {
  return a.map((value, i) => value * b[i]).reduce((sum, product) => sum + product);
}
