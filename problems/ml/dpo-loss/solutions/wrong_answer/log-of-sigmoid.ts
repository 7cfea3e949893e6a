// mistake: { en: "For a margin of -1000 the sigmoid is 0, and its logarithm -Infinity.", zh: "间隔为 -1000 时 sigmoid 得 0，取对数就是 -Infinity。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const losses = chosen.map((reward, i) => softplus(rejected[i] - reward));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: mean(losses), chosen, rejected, acc: mean(wins) };
}

/** -ln σ(-x) */
function softplus(x: number): number {
  return -Math.log(1 / (1 + Math.exp(x)));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
