/** Random numbers that are the same for a seed on every machine. */
export interface Random {
  /** From 0 up to, but not, 1; 53 bits. */
  next(): number;
  /** A whole number, both ends included. */
  int(lo: number, hi: number): number;
  /** One of them; undefined of an empty list. */
  pick<Item>(list: readonly Item[]): Item | undefined;
  /** A new list in random order (Fisher-Yates). */
  shuffle<Item>(list: readonly Item[]): Item[];
}

/** xoshiro128** by David Blackman and Sebastiano Vigna (public domain, prng.di.unimi.it), seeded by splitmix32. */
export function randomOf(...seeds: readonly number[]): Random {
  const state = Uint32Array.of(0, 0, 0, 0);
  let mixed = 0x9e3779b9;
  for (const seed of seeds)
    mixed = Math.imul(mixed ^ seed ^ Math.floor(seed / 2 ** 32), 0x85ebca6b) ^ (mixed >>> 13);
  for (const place of state.keys()) {
    mixed = (mixed + 0x9e3779b9) | 0;
    state[place] = splitmix(mixed);
  }
  const bits = (): number => nextBits(state);
  const next = (): number => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  const int = (lo: number, hi: number): number => Math.min(hi, lo + Math.floor(next() * (hi - lo + 1)));
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[int(0, list.length - 1)];
  const shuffle = <Item>(list: readonly Item[]): Item[] => {
    const copy = [...list];
    for (let end = copy.length - 1; end > 0; end -= 1) swap(copy, end, int(0, end));
    return copy;
  };
  return { next, int, pick, shuffle };
}

export function swap<Item>(list: Item[], left: number, right: number): void {
  const first = list[left];
  const second = list[right];
  if (first === undefined || second === undefined) return;
  list[left] = second;
  list[right] = first;
}

function splitmix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function nextBits(state: Uint32Array): number {
  // By index: taking a typed array apart goes through its iterator, ten times slower.
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = state[2] ?? 0;
  const d = state[3] ?? 0;
  const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
  const mixedC = c ^ a;
  const mixedD = d ^ b;
  state[0] = a ^ mixedD;
  state[1] = b ^ mixedC;
  state[2] = mixedC ^ (b << 9);
  state[3] = rotate(mixedD, 11);
  return result;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
