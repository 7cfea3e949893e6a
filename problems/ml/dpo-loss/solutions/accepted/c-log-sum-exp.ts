/** The loss of a pair as a cross entropy over two classes: log-sum-exp of both rewards minus the chosen one. */
export function dpoLoss(pw: number[], pl: number[], rw: number[], rl: number[], beta: number) {
  const reward = (policy: number[], reference: number[]) => policy.map((p, i) => beta * p - beta * reference[i]);
  const chosen = reward(pw, rw);
  const rejected = reward(pl, rl);
  const n = pw.length;
  const loss = chosen.reduce((sum, w, i) => {
    const max = Math.max(w, rejected[i]);
    return sum + max + Math.log(Math.exp(w - max) + Math.exp(rejected[i] - max)) - w;
  }, 0);
  // Compared as differences of the given numbers: a tie stays a tie.
  const acc = pw.filter((p, i) => p - rw[i] > pl[i] - rl[i]).length / n;
  return { loss: loss / n, chosen, rejected, acc };
}
