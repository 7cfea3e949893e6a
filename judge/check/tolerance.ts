import { exactSet } from './exact.ts';
import { at } from './place.ts';
import type { Place } from './place.ts';
import { accepted, rejected } from './result.ts';
import type { CheckResult } from './result.ts';
import { view } from './view.ts';
import { walk } from './walk.ts';
import type { Wire } from '#problems/format/wire.ts';

export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/**
 * Every number at any depth within `abs + rel * |expected|`; everything else exactly, lengths, keys and bigints too.
 * The reason names the worst number. A Set of numbers is paired by size; inside other Sets, and in the keys of
 * a Map, numbers are exact.
 */
export function checkTolerance(
  actual: Wire,
  expected: Wire,
  tolerance: Tolerance,
  place: Place | null = null,
): CheckResult {
  const worst: { miss: Miss | null } = { miss: null };
  const number = (found: number, wanted: number, here: Place | null): null => {
    const miss = findMiss(found, wanted, tolerance, here);
    if (miss !== null && (worst.miss === null || isWorse(miss, worst.miss))) worst.miss = miss;
    return null;
  };
  const set = (found: readonly Wire[], wanted: readonly Wire[], here: Place | null): string | null => {
    const [foundNumbers, wantedNumbers] = [sortedNumbers(found), sortedNumbers(wanted)];
    if (foundNumbers === null || wantedNumbers === null) return exactSet(found, wanted, here);
    foundNumbers.forEach((value, index) => number(value, wantedNumbers[index] ?? Number.NaN, here));
    return null;
  };
  const reason = walk(actual, expected, place, { number, set }) ?? (worst.miss && describeMiss(worst.miss));
  return reason === null ? accepted : rejected(reason);
}

/** A number that is too far from the expected one. */
export interface Miss {
  readonly actual: number;
  readonly expected: number;
  /** |actual - expected|; infinite when one of them is not finite. */
  readonly error: number;
  readonly allowed: number;
  readonly place: Place | null;
}

/** Null when within the tolerance. An infinity is only near itself, NaN only near NaN. */
export function findMiss(
  actual: number,
  expected: number,
  tolerance: Tolerance,
  place: Place | null,
): Miss | null {
  if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return null;
  const isFinite = Number.isFinite(actual) && Number.isFinite(expected);
  const error = isFinite ? Math.abs(actual - expected) : Number.POSITIVE_INFINITY;
  const allowed = tolerance.abs + tolerance.rel * Math.abs(expected);
  return isFinite && error <= allowed ? null : { actual, expected, error, allowed, place };
}

export function describeMiss({ actual, expected, error, allowed, place }: Miss): string {
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) {
    return `expected ${expected}${at(place)}, found ${actual}`;
  }
  const size = `|actual - expected| = ${short(error)} > ${short(allowed)}`;
  return `${size}${at(place)} (expected ${expected}, found ${actual})`;
}

/** Worse is more times what is allowed; then further off. */
function isWorse(a: Miss, b: Miss): boolean {
  const [aTimes, bTimes] = [a.error / a.allowed, b.error / b.allowed];
  return aTimes === bTimes ? a.error > b.error : aTimes > bTimes;
}

/** Three digits: `3e-5`, `0.125`, `1.5e+8`. */
function short(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return value >= 0.001 && value < 1e6 ? String(rounded) : rounded.toExponential();
}

function sortedNumbers(items: readonly Wire[]): Float64Array | null {
  const numbers = items
    .map((item) => view(item))
    .map((value) => (value.kind === 'number' ? value.value : null));
  const known = numbers.filter((value) => value !== null);
  return known.length === items.length ? Float64Array.from(known).sort() : null;
}
