import { createIdentity } from './identity.ts';
import type { Wire } from '#problems/format/wire.ts';

export interface Odd {
  /** The first expected element that is found too few times. */
  readonly missing: Wire;
  /** The first found element that is there too many times, and where. */
  readonly extra: Wire;
  readonly index: number;
}

/** What keeps two lists of one length from being equal as multisets, or null. `lists` says how their elements compare. */
export function findOdd(
  actual: readonly Wire[],
  expected: readonly Wire[],
  lists: 'ordered' | 'unordered',
): Odd | null {
  const identity = createIdentity(lists);
  const [found, wanted] = [actual.map(identity), expected.map(identity)];
  const missing = firstUnmatched(wanted, found);
  if (missing === -1) return null;
  const extra = firstUnmatched(found, wanted);
  return { missing: expected[missing] ?? null, extra: actual[extra] ?? null, index: extra };
}

/** Index of the first of `ids` that has no partner of its own among `others`, or -1. */
function firstUnmatched(ids: readonly number[], others: readonly number[]): number {
  const partners = new Map<number, number>();
  for (const id of others) partners.set(id, (partners.get(id) ?? 0) + 1);
  return ids.findIndex((id) => {
    const left = partners.get(id) ?? 0;
    partners.set(id, left - 1);
    return left <= 0;
  });
}
