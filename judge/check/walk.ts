import { createIdentity } from './identity.ts';
import { findOdd } from './multiset.ts';
import { at, member } from './place.ts';
import type { Place } from './place.ts';
import { show } from './show.ts';
import { view } from './view.ts';
import type { Entry, View } from './view.ts';
import type { Wire, WireObject } from '#problems/format/wire.ts';

/** What the checkers judge differently. Each answers with the reason of a difference, or null. */
export interface Rules {
  readonly number: (actual: number, expected: number, place: Place | null) => string | null;
  /** Both have the same size. */
  readonly set: (actual: readonly Wire[], expected: readonly Wire[], place: Place | null) => string | null;
}

/**
 * Compares two values part by part, in the order they are written, and tells the first difference, or null.
 * Its stack is its own: values may be 100,000 levels deep.
 */
export function walk(actual: Wire, expected: Wire, outer: Place | null, rules: Rules): string | null {
  const stack: Frame[] = [{ actual: [actual], expected: [expected], next: 0, place: () => outer }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const index = frame.next++;
    const [found, wanted] = [frame.actual[index], frame.expected[index]];
    if (found === undefined || wanted === undefined) {
      stack.pop();
    } else if (found !== wanted) {
      const outcome = comparePair(found, wanted, frame.place(index), rules);
      if (typeof outcome === 'string') return outcome;
      if (outcome !== null) stack.push(outcome);
    }
  }
  return null;
}

/** Two values of the same shape, their parts side by side. */
interface Frame {
  readonly actual: readonly Wire[];
  readonly expected: readonly Wire[];
  readonly place: (index: number) => Place | null;
  next: number;
}

/** The reason of a difference; or the parts to go on with; or null for two equal values without parts. */
function comparePair(found: Wire, wanted: Wire, place: Place | null, rules: Rules): string | Frame | null {
  const [actual, expected] = [view(found), view(wanted)];
  if (actual.kind === 'number' && expected.kind === 'number') {
    return rules.number(actual.value, expected.value, place);
  }
  if (actual.kind === 'row' && expected.kind === 'row' && actual.type === expected.type) {
    return items(actual.items, expected.items, place);
  }
  if (actual.kind === 'object' && expected.kind === 'object') {
    return members(actual.members, expected.members, place);
  }
  if (actual.kind === 'map' && expected.kind === 'map') {
    return sizes(actual.entries, expected.entries, place) ?? entries(actual.entries, expected.entries, place);
  }
  if (actual.kind === 'set' && expected.kind === 'set') {
    return sizes(actual.items, expected.items, place) ?? rules.set(actual.items, expected.items, place);
  }
  return isSameScalar(actual, expected) ? null : difference(found, wanted, place);
}

/** For the scalars that are not one JSON value each: the others are equal only when identical. */
function isSameScalar(actual: View, expected: View): boolean {
  if (actual.kind === 'bigint') return expected.kind === 'bigint' && actual.digits === expected.digits;
  return actual.kind === expected.kind && (actual.kind === 'undefined' || actual.kind === 'hole');
}

export function difference(found: Wire, wanted: Wire, place: Place | null): string {
  return `expected ${show(wanted)}${at(place)}, found ${show(found)}`;
}

function sizes(actual: readonly unknown[], expected: readonly unknown[], place: Place | null): string | null {
  if (actual.length === expected.length) return null;
  return `expected length ${expected.length}${at(place)}, found ${actual.length}`;
}

function items(actual: readonly Wire[], expected: readonly Wire[], outer: Place | null): string | Frame {
  const place = (index: number): Place => ({ outer, label: () => `[${index}]` });
  return sizes(actual, expected, outer) ?? { actual, expected, place, next: 0 };
}

function members(actual: WireObject, expected: WireObject, outer: Place | null): string | Frame {
  const names = Object.keys(expected);
  return (
    keyDifference(actual, expected, outer) ?? {
      actual: names.map((name) => actual[name] ?? null),
      expected: names.map((name) => expected[name] ?? null),
      place: (index) => ({ outer, label: () => member(names[index] ?? '') }),
      next: 0,
    }
  );
}

/** Why two objects don't have the same keys, or null. */
export function keyDifference(actual: WireObject, expected: WireObject, place: Place | null): string | null {
  const missing = Object.keys(expected).find((name) => !Object.hasOwn(actual, name));
  if (missing !== undefined) return `expected a member ${member(missing)}${at(place)}, found none`;
  const extra = Object.keys(actual).find((name) => !Object.hasOwn(expected, name));
  return extra === undefined ? null : `expected no member ${member(extra)}${at(place)}, found one`;
}

/** Pairs the entries of two maps by the value of their keys. */
function entries(actual: readonly Entry[], expected: readonly Entry[], outer: Place | null): string | Frame {
  const [actualKeys, expectedKeys] = [actual.map(({ key }) => key), expected.map(({ key }) => key)];
  const odd = findOdd(actualKeys, expectedKeys, 'ordered');
  if (odd !== null) return `expected a key ${show(odd.missing)}${at(outer)}, found ${show(odd.extra)}`;
  const identity = createIdentity('ordered');
  const [wanted, found] = [inKeyOrder(expected, identity), inKeyOrder(actual, identity)];
  return {
    actual: found.map(({ value }) => value),
    expected: wanted.map(({ value }) => value),
    place: (index) => ({ outer, label: () => `.get(${show(wanted[index]?.key ?? null)})` }),
    next: 0,
  };
}

/** Keys that are objects may be equal by value: then the order of their values decides. */
function inKeyOrder(entries: readonly Entry[], identity: (wire: Wire) => number): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, key: identity(entry.key) }))
    .sort((a, b) => a.key - b.key || identity(a.entry.value) - identity(b.entry.value))
    .map(({ entry }) => entry);
}
