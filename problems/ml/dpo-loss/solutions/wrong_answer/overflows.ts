// mistake: { en: "For a margin of -1000, exp(1000) is Infinity. Take the large part out of the logarithm.", zh: "间隔为 -1000 时 exp(1000) 是 Infinity；要把大的部分从对数里提出来。" }
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const chosen = pw.map((logp, i) => beta * (logp - rw[i]));
  const rejected = pl.map((logp, i) => beta * (logp - rl[i]));
  const losses = chosen.map((reward, i) => softplus(rejected[i] - reward));
  const wins = chosen.map((reward, i) => (reward > rejected[i] ? 1 : 0));
  return { loss: mean(losses), chosen, rejected, acc: mean(wins) };
}

/** ln(1 + exp(x)) */
function softplus(x: number): number {
  return Math.log(1 + Math.exp(x));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
