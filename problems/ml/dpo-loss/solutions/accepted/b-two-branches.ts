export function dpoLoss(
  pw: number[],
  pl: number[],
  rw: number[],
  rl: number[],
  beta: number,
): { loss: number; chosen: number[]; rejected: number[]; acc: number } {
  const chosen: number[] = [];
  const rejected: number[] = [];
  let loss = 0;
  let wins = 0;
  for (let i = 0; i < pw.length; i++) {
    chosen.push(beta * (pw[i] - rw[i]));
    rejected.push(beta * (pl[i] - rl[i]));
    const margin = chosen[i] - rejected[i];
    loss += margin >= 0 ? Math.log(1 + Math.exp(-margin)) : Math.log(1 + Math.exp(margin)) - margin;
    if (margin > 0) wins++;
  }
  return { loss: loss / pw.length, chosen, rejected, acc: wins / pw.length };
}
