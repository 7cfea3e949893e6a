// mistake: { en: "A position must not see later ones.", zh: "一个位置不能看到它后面的位置。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  return Q.map((query, i) => {
    const scores = K.map((key) => dot(query, key) / Math.sqrt(query.length));
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
