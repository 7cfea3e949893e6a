interface Random {
  random(): number;
  int(lo: number, hi: number): number;
}

/** Batches as training sees them: the policy near the reference, margins of a few units on both sides of zero. */
export default function* ({ random, int }: Random) {
  for (let round = 1; round <= 10; round++) {
    const n = round === 10 ? 64 : int(2, 3 * round);
    const rw = Array.from({ length: n }, () => -10 - 100 * random());
    const rl = Array.from({ length: n }, () => -10 - 100 * random());
    const near = (logProbability: number) => logProbability + 18 * random() - 9;
    const args = { pw: rw.map(near), pl: rl.map(near), rw, rl, beta: int(1, 10) / 10 };
    yield { name: `training batch ${round}`, args };
  }
}
