// mistake: { en: "The mask is upside down: positions see themselves and what comes after.", zh: "掩码方向反了：这样看到的是自己和后面的位置。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  return Q.map((query, i) => {
    const scores = K.slice(i).map((key) => dot(query, key) / Math.sqrt(query.length));
    const weights = softmax(scores);
    return V[0].map((_, column) => weights.reduce((sum, weight, j) => sum + weight * V[i + j][column], 0));
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
