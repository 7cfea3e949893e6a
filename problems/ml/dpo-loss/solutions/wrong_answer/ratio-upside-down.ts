// mistake: { en: "The reward is policy minus reference, not the other way round.", zh: "奖励是策略减参考，不是反过来。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (rw[i] - logp));
  const rejected = pl.map((logp, i) => beta * (rl[i] - logp));
  const losses = chosen.map((reward, i) => softplus(rejected[i] - reward));
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
