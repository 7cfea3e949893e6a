import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTolerance } from '#judge/check/tolerance.ts';
import type { Wire } from '#problems/format/wire.ts';
import { naiveText } from './check-naive.ts';
import { anyPair, anyValue, nested, reasonOf } from './check-values.ts';

const micro = { abs: 1e-6, rel: 0 };
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const small = fc.double({ min: 0, max: 1, noNaN: true });

describe('the tolerance checker', () => {
  test('draws the border at abs + rel * |expected|', () => {
    fc.assert(
      fc.property(
        finite,
        small,
        small,
        fc.constantFrom(-1.01, -0.99, 0, 0.99, 1.01),
        (expected, abs, rel, times) => {
          const actual = expected + times * (abs + rel * Math.abs(expected));
          const isNear = Math.abs(actual - expected) <= abs + rel * Math.abs(expected);
          expect(checkTolerance([actual], [expected], { abs, rel }).ok).toBe(isNear);
        },
      ),
    );
  });

  test('is exact about everything but numbers', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const isSame = naiveText(a, 'ordered') === naiveText(b, 'ordered');
        expect(checkTolerance(a, b, { abs: 0, rel: 0 }).ok).toBe(isSame);
      }),
      { numRuns: 1000 },
    );
  });

  test('accepts every value against itself', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(checkTolerance(structuredClone(value), value, micro)).toEqual({ ok: true });
      }),
    );
  });

  test.each<[Wire, Wire, boolean]>([
    [5, 4, true],
    [5, 3, false],
    [{ $number: 'Infinity' }, { $number: 'Infinity' }, true],
    [{ $number: 'Infinity' }, 1e308, false],
    [1e308, { $number: 'Infinity' }, false],
    [{ $number: '-Infinity' }, { $number: 'Infinity' }, false],
    [{ $number: 'NaN' }, { $number: 'NaN' }, true],
    [{ $number: 'NaN' }, 0, false],
    [0, { $number: 'NaN' }, false],
    [{ $bigint: '5' }, { $bigint: '4' }, false],
    [['5'], ['4'], false],
    [[1, 2, 3], [1, 2], false],
    [{ a: { b: [1.5] } }, { a: { b: [2] } }, true],
    [{ $typed: ['Float64Array', [1.5]] }, { $typed: ['Float64Array', [2]] }, true],
    [{ $typed: ['Float32Array', [1]] }, { $typed: ['Float64Array', [1]] }, false],
    [{ $list: [1.5] }, { $list: [2] }, true],
    [{ $tree: [1.5, null, 3] }, { $tree: [2, null, 3] }, true],
    [{ $map: [['a', 1]] }, { $map: [['a', 2]] }, true],
    [{ $map: [[1, 'a']] }, { $map: [[2, 'a']] }, false],
    [{ $set: [9, 1] }, { $set: [2, 8] }, true],
    [{ $set: [[9], 1] }, { $set: [[8], 1] }, false],
  ])('with abs 1 and %j against %j it says %j', (actual, expected, ok) => {
    expect(checkTolerance(actual, expected, { abs: 1, rel: 0 }).ok).toBe(ok);
  });

  test('names the place and the size of the worst error', () => {
    const actual = [[1], [2], [3.1, 4.000003, 5.00004]];
    const expected = [[1], [2], [3.1, 4, 5.00001]];
    expect(checkTolerance(actual, expected, micro)).toEqual({
      ok: false,
      reason: '|actual - expected| = 3e-5 > 1e-6 at [2][2] (expected 5.00001, found 5.00004)',
    });
  });

  test('calls worst what is furthest beyond its own border', () => {
    expect(checkTolerance([1_000_100, 0.2], [1_000_000, 0.1], { abs: 0, rel: 1e-6 })).toMatchObject({
      reason: '|actual - expected| = 0.1 > 1e-7 at [1] (expected 0.1, found 0.2)',
    });
    expect(checkTolerance([1, 99, 2], [1, { $number: 'Infinity' }, 1], micro)).toMatchObject({
      reason: 'expected Infinity at [1], found 99',
    });
  });

  test('walks values 100,000 levels deep and a million numbers long', () => {
    const wide = Array.from({ length: 1_000_000 }, (_, i) => i / 7);
    const shifted = wide.map((value, i) => value + i * 1e-9);
    expect(checkTolerance(nested(100_000, 1), nested(100_000, 1 + 1e-9), micro)).toEqual({ ok: true });
    expect(checkTolerance(shifted, wide, { abs: 1, rel: 0 })).toEqual({ ok: true });
    expect(reasonOf(checkTolerance(shifted, wide, micro))).toContain('at [999999] ');
  }, 30_000);
});
