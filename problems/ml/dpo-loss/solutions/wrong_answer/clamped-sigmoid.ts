// mistake: { en: "A floor under the sigmoid keeps the logarithm finite, but the loss of far margins is then wrong.", zh: "给 sigmoid 设下限虽能避免无穷大，但间隔很大时损失就不对了。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const losses = chosen.map((reward, i) => softplus(rejected[i] - reward));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: mean(losses), chosen, rejected, acc: mean(wins) };
}

/** -ln σ(-x) */
function softplus(x: number): number {
  return -Math.log(Math.max(1 / (1 + Math.exp(x)), 1e-12));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
