// mistake: { en: "This is the hinge loss. DPO takes -ln of the sigmoid.", zh: "这是合页损失；DPO 用的是 sigmoid 的负对数。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const losses = chosen.map((reward, i) => hinge(rejected[i] - reward));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: mean(losses), chosen, rejected, acc: mean(wins) };
}

function hinge(x: number): number {
  return Math.max(0, 1 + x);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
