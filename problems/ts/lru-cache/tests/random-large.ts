interface Random {
  int(lo: number, hi: number): number;
}

/** Many evictions from a cache of middle size, keys far apart. */
export default function* ({ int }: Random) {
  const capacity = 3000;
  const keys = Array.from({ length: 2 * capacity }, () => int(0, 1_000_000_000));
  const ops: (string | number)[][] = [['LRUCache', capacity]];
  while (ops.length < 50_000) {
    const key = keys[int(0, keys.length - 1)];
    ops.push(int(0, 2) === 0 ? ['get', key] : ['put', key, int(0, 1_000_000_000)]);
  }
  yield { name: 'evictions from three thousand', ops };
}
