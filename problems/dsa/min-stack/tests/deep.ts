interface Random {
  int(lo: number, hi: number): number;
}

type Op = (string | number)[];

/** Tall stacks that are asked for their minimum again and again: a search at every question is quadratic. */
export default function* ({ int }: Random) {
  yield { name: 'tall stack, many questions', ops: [['MinStack'], ...pushes(40_000, int), ...repeat(59_999, ['getMin'])] };
  yield { name: 'tall stack, busy top', ops: [['MinStack'], ...pushes(40_000, int), ...busyTop(20_000, int)] };
  yield { name: 'descending, then unwound', ops: [['MinStack'], ...descending(33_000), ...unwinding(33_000)] };
}

function pushes(count: number, int: Random['int']): Op[] {
  return Array.from({ length: count }, () => ['push', int(-1_000_000_000, 1_000_000_000)]);
}

function repeat(count: number, op: Op): Op[] {
  return Array.from({ length: count }, () => op);
}

function busyTop(rounds: number, int: Random['int']): Op[] {
  return Array.from({ length: rounds }, () => [['push', int(-2_000_000_000, 2_000_000_000)], ['getMin'], ['pop']]).flat();
}

function descending(count: number): Op[] {
  return Array.from({ length: count }, (_, i) => ['push', -i]);
}

function unwinding(count: number): Op[] {
  return Array.from({ length: count }, () => [['getMin'], ['pop']]).flat();
}
