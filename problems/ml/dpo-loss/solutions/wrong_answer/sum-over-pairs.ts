// mistake: { en: "The loss of the batch is the mean over its pairs, not their sum.", zh: "批次的损失是各对的平均，不是总和。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const losses = chosen.map((reward, i) => softplus(rejected[i] - reward));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: mean(losses) * losses.length, chosen, rejected, acc: mean(wins) };
}

/** ln(1 + exp(x)) without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
