interface Random {
  int(lo: number, hi: number): number;
}

/** A few keys in a tiny cache: every order of uses comes up. */
export default function* ({ int }: Random) {
  for (let round = 1; round <= 10; round++) {
    const capacity = 1 + (round % 5);
    const ops: (string | number)[][] = [['LRUCache', capacity]];
    for (let step = 0; step < 30 * round; step++) {
      const key = int(0, capacity + 2);
      ops.push(int(0, 1) === 0 ? ['get', key] : ['put', key, int(0, 9)]);
    }
    yield { name: `capacity ${capacity}, ${30 * round} calls`, ops };
  }
}
