// mistake: { en: "Averaging the margins first is not the mean of the losses: the sigmoid is not linear.", zh: "先平均间隔再求损失，不等于损失的平均：sigmoid 不是线性的。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: softplus(mean(rejected) - mean(chosen)), chosen, rejected, acc: mean(wins) };
}

/** ln(1 + exp(x)) without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
