import { checkExact } from './exact.ts';
import { findOdd } from './multiset.ts';
import { at } from './place.ts';
import type { Place } from './place.ts';
import { accepted, rejected } from './result.ts';
import type { CheckResult } from './result.ts';
import { show } from './show.ts';
import { view } from './view.ts';
import type { Row } from './view.ts';
import { difference } from './walk.ts';
import type { Wire } from '#problems/format/wire.ts';

/** The top list as a multiset, its elements exactly. What is no list is compared exactly. */
export function checkUnordered(actual: Wire, expected: Wire, place: Place | null = null): CheckResult {
  const [found, wanted] = [listOf(actual), listOf(expected)];
  if (found?.type !== wanted?.type || found === null || wanted === null)
    return checkExact(actual, expected, place);
  return compareItems(found.items, wanted.items, 'ordered', place);
}

/** Every list at any depth as a multiset, also those inside objects, maps and sets. */
export function checkUnorderedDeep(actual: Wire, expected: Wire, place: Place | null = null): CheckResult {
  const [found, wanted] = [listOf(actual), listOf(expected)];
  if (found !== null && wanted !== null && found.type === wanted.type) {
    return compareItems(found.items, wanted.items, 'unordered', place);
  }
  const odd = findOdd([actual], [expected], 'unordered');
  return odd === null ? accepted : rejected(difference(actual, expected, place));
}

function compareItems(
  actual: readonly Wire[],
  expected: readonly Wire[],
  lists: 'ordered' | 'unordered',
  place: Place | null,
): CheckResult {
  if (actual.length !== expected.length) {
    return rejected(`expected length ${expected.length}${at(place)}, found ${actual.length}`);
  }
  const odd = findOdd(actual, expected, lists);
  if (odd === null) return accepted;
  const extra = at({ outer: place, label: () => `[${odd.index}]` });
  return rejected(`${show(odd.missing)} is missing in any order; ${show(odd.extra)}${extra} is one too many`);
}

function listOf(wire: Wire): Row | null {
  const value = view(wire);
  return value.kind === 'row' && value.isList ? value : null;
}
