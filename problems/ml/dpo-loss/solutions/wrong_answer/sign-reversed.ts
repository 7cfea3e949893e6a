// mistake: { en: "The loss falls when the chosen answer gains: it is the softplus of rejected minus chosen.", zh: "被选中的回答变好时损失应下降：是对“败者减胜者”取 softplus。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const losses = chosen.map((reward, i) => softplus(reward - rejected[i]));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: mean(losses), chosen, rejected, acc: mean(wins) };
}

/** ln(1 + exp(x)) without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
