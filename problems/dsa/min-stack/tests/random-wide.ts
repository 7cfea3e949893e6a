interface Random {
  int(lo: number, hi: number): number;
}

/** Long histories over the whole 32-bit range, the minimum asked for after every change. */
export default function* ({ int }: Random) {
  for (let round = 1; round <= 3; round++) {
    const ops: (string | number)[][] = [['MinStack']];
    let height = 0;
    while (ops.length < 2000 * round) {
      if (height === 0 || int(0, 2) > 0) {
        ops.push(['push', int(-2147483648, 2147483647)]);
        height++;
      } else {
        ops.push(['pop']);
        height--;
      }
      if (height > 0) ops.push(['getMin'], ['top']);
    }
    yield { name: `many values ${round}`, ops };
  }
}
