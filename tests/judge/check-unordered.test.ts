import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkUnordered, checkUnorderedDeep } from '#judge/check/unordered.ts';
import type { Wire } from '#problems/format/wire.ts';
import { naiveText } from './check-naive.ts';
import { anyPair, anyValue, nested, shuffled } from './check-values.ts';

const lists = fc.array(anyValue, { maxLength: 5 });

describe('the unordered checker', () => {
  test('accepts every permutation of a list', () => {
    fc.assert(
      fc.property(
        lists.chain((items) => fc.tuple(fc.constant(items), shuffled(items))),
        ([items, permuted]) => {
          expect(checkUnordered(permuted, items)).toEqual({ ok: true });
        },
      ),
    );
  });

  test('counts: an element twice is not two elements', () => {
    fc.assert(
      fc.property(lists, anyValue, anyValue, (items, a, b) => {
        const isSame = naiveText(a, 'ordered') === naiveText(b, 'ordered');
        expect(checkUnordered([a, a, b, ...items], [a, b, b, ...items]).ok).toBe(isSame);
      }),
    );
  });

  test('agrees with sorting the elements as text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(2), { maxLength: 2 }), { maxLength: 4 }), lists, (a, b) => {
        const sorted = (items: readonly Wire[]): string =>
          String(items.map((item) => naiveText(item, 'ordered')).sort());
        expect(checkUnordered(a, b).ok).toBe(a.length === b.length && sorted(a) === sorted(b));
      }),
    );
  });

  test.each<[Wire, Wire, boolean]>([
    [[2, 1], [1, 2], true],
    [[[2, 1]], [[1, 2]], false],
    [{ $list: [2, 1] }, { $list: [1, 2] }, true],
    [{ $list: [2, 1], $cycle: 0 }, { $list: [1, 2], $cycle: 0 }, false],
    [{ $typed: ['Int8Array', [2, 1]] }, { $typed: ['Int8Array', [1, 2]] }, true],
    [{ $typed: ['Int8Array', [2, 1]] }, [1, 2], false],
    [{ $tree: [1, 2, 3] }, { $tree: [1, 3, 2] }, false],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [5, 5, true],
  ])('ignores the order of the top list only: %j, %j, %j', (actual, expected, ok) => {
    expect(checkUnordered(actual, expected).ok).toBe(ok);
  });

  test('names the missing element and the one too many', () => {
    expect(checkUnordered([1, 2, 2], [2, 1, 3])).toEqual({
      ok: false,
      reason: '3 is missing in any order; 2 at [2] is one too many',
    });
    expect(checkUnordered([1], [2, 1])).toEqual({ ok: false, reason: 'expected length 2, found 1' });
  });

  test('compares a million elements', () => {
    const items = Array.from({ length: 1_000_000 }, (_, i) => i);
    expect(checkUnordered(items.toReversed(), items)).toEqual({ ok: true });
  }, 30_000);
});

describe('the deep unordered checker', () => {
  test('agrees with a naive recursive comparer', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(checkUnorderedDeep(a, b).ok).toBe(naiveText(a, 'unordered') === naiveText(b, 'unordered'));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[Wire, Wire, boolean]>([
    [
      [
        [2, 1],
        [3, 4],
      ],
      [
        [4, 3],
        [1, 2],
      ],
      true,
    ],
    [[[2, 1], [3]], [[1], [2, 3]], false],
    [{ a: [1, 2] }, { a: [2, 1] }, true],
    [{ $map: [['a', [1, 2]]] }, { $map: [['a', [2, 1]]] }, true],
    [{ $tree: [1, 2, 3] }, { $tree: [1, 3, 2] }, false],
  ])('ignores the order of every list: %j, %j, %j', (actual, expected, ok) => {
    expect(checkUnorderedDeep(actual, expected).ok).toBe(ok);
  });

  test('compares values 100,000 levels deep without taking quadratic time', () => {
    const chain = (levels: number, flip: boolean): Wire => {
      let value: Wire = 1;
      for (let level = 0; level < levels; level++) value = flip ? [level, value] : [value, level];
      return value;
    };
    expect(checkUnorderedDeep(chain(100_000, true), chain(100_000, false))).toEqual({ ok: true });
    expect(checkUnorderedDeep(nested(100_000, 1), nested(100_000, 2)).ok).toBe(false);
  }, 30_000);
});
