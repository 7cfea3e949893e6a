// mistake: { en: "The softmax runs over the keys of one query, not over the queries of one key.", zh: "softmax 是对同一个 query 的各个 key 做的，而不是对同一个 key 的各个 query。" }
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scores = Q.map((query, i) => K.map((key, j) => (j <= i ? dot(query, key) / Math.sqrt(key.length) : -Infinity)));
  const columns = K.map((_, j) => softmax(scores.map((row) => row[j])));
  return Q.map((_, i) => V[0].map((_, column) => V.reduce((sum, value, j) => sum + columns[j][i] * value[column], 0)));
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
