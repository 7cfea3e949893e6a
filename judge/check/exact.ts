import { findOdd } from './multiset.ts';
import { at } from './place.ts';
import type { Place } from './place.ts';
import { accepted, rejected } from './result.ts';
import type { CheckResult } from './result.ts';
import { show } from './show.ts';
import { walk } from './walk.ts';
import type { Rules } from './walk.ts';
import type { Wire } from '#problems/format/wire.ts';

/** The same type and value everywhere; the order counts in lists only. `0` equals `-0`, `NaN` equals `NaN`. */
export function checkExact(actual: Wire, expected: Wire, place: Place | null = null): CheckResult {
  const reason = walk(actual, expected, place, exactRules);
  return reason === null ? accepted : rejected(reason);
}

const exactRules: Rules = { number: exactNumber, set: exactSet };

function exactNumber(actual: number, expected: number, place: Place | null): string | null {
  const same = actual === expected || (Number.isNaN(actual) && Number.isNaN(expected));
  return same ? null : `expected ${expected}${at(place)}, found ${actual}`;
}

export function exactSet(
  actual: readonly Wire[],
  expected: readonly Wire[],
  place: Place | null,
): string | null {
  const odd = findOdd(actual, expected, 'ordered');
  return odd && `expected ${show(odd.missing)} in the Set${at(place)}, found ${show(odd.extra)}`;
}
