interface Random {
  int(lo: number, hi: number): number;
}

type Op = (string | number)[];

const capacity = 30_000;

/** The largest cache: searching or shifting a list of its keys at every call is quadratic. */
export default function* ({ int }: Random) {
  const anyKey = () => 7 * int(0, capacity - 1);
  const filled: Op[] = [['LRUCache', capacity]];
  for (let key = 0; key < capacity; key++) filled.push(['put', 7 * key, key]);

  const used = [...filled];
  while (used.length < 200_000) used.push(int(0, 3) > 0 ? ['get', anyKey()] : ['put', anyKey(), int(0, 1_000_000_000)]);
  yield { name: 'thirty thousand entries, all in use', ops: used };

  const evicting = [...filled];
  for (let key = 1; key <= 20_000; key++) evicting.push(['put', 7 * key + 3, key], ['get', anyKey()]);
  yield { name: 'thirty thousand entries, one after the other evicted', ops: evicting };
}
