interface Random {
  int(lo: number, hi: number): number;
}

/** Short histories over few values: equal minima come and go all the time. */
export default function* ({ int }: Random) {
  for (let round = 1; round <= 8; round++) {
    const ops: (string | number)[][] = [['MinStack']];
    let height = 0;
    for (let step = 0; step < 20 * round; step++) {
      const choice = height === 0 ? 0 : int(0, 4);
      if (choice <= 1) ops.push(['push', int(-2, 2)]);
      else ops.push([['pop', 'top', 'getMin'][choice - 2]]);
      height += choice <= 1 ? 1 : choice === 2 ? -1 : 0;
    }
    yield { name: `few values ${round}`, ops };
  }
}
