import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExact } from '#judge/check/exact.ts';
import type { Wire } from '#problems/format/wire.ts';
import { naiveText } from './check-naive.ts';
import { anyPair, anyValue, nested, reasonOf } from './check-values.ts';

const wide = Array.from({ length: 1_000_000 }, (_, i) => i);

describe('the exact checker', () => {
  test('agrees with a naive recursive comparer', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(checkExact(a, b).ok).toBe(naiveText(a, 'ordered') === naiveText(b, 'ordered'));
      }),
      { numRuns: 1000 },
    );
  });

  test('finds every value equal to its own copy', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(checkExact(structuredClone(value), value)).toEqual({ ok: true });
      }),
    );
  });

  test('does not care which side is which', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(checkExact(a, b).ok).toBe(checkExact(b, a).ok);
      }),
    );
  });

  test('says why in one line of at most 200 characters', () => {
    fc.assert(
      fc.property(anyPair, fc.string({ minLength: 100, maxLength: 900 }), ([a, b], text) => {
        const name = `a${text}`;
        const reason = reasonOf(checkExact({ [name]: [a, name] }, { [name]: [b, text] }));
        expect(reason).toMatch(/^expected .*, found .+$/);
        expect(reason.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test.each<[Wire, Wire]>([
    [0, -0],
    [{ $number: 'NaN' }, { $number: 'NaN' }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: { $undefined: true } }, { a: 1 }],
    [{ $set: [1, [2]] }, { $set: [[2], 1] }],
    [
      {
        $map: [
          [[1], 'a'],
          [2, 'b'],
        ],
      },
      {
        $map: [
          [2, 'b'],
          [[1], 'a'],
        ],
      },
    ],
    [
      {
        $map: [
          [[1], 'a'],
          [[1], 'b'],
        ],
      },
      {
        $map: [
          [[1], 'b'],
          [[1], 'a'],
        ],
      },
    ],
    [{ $object: [['$a', 1]] }, { $object: [['$a', 1]] }],
  ])('finds %j equal to %j', (actual, expected) => {
    expect(checkExact(actual, expected)).toEqual({ ok: true });
  });

  test.each<[Wire, Wire, string]>([
    [4, 3, 'expected 3, found 4'],
    ['3', 3, 'expected 3, found "3"'],
    [{ $bigint: '3' }, 3, 'expected 3, found 3n'],
    [{ $undefined: true }, null, 'expected null, found undefined'],
    [{ $number: 'Infinity' }, { $number: '-Infinity' }, 'expected -Infinity, found Infinity'],
    [[1, 2, { x: 4 }], [1, 2, { x: 3 }], 'expected 3 at [2].x, found 4'],
    [[9, 9, 9], [1, 2], 'expected length 2, found 3'],
    [[[], [1, 2]], [[], [1]], 'expected length 1 at [1], found 2'],
    [[1, { $hole: true }], [1, { $undefined: true }], 'expected undefined at [1], found a missing element'],
    [{ y: 1 }, { x: 1 }, 'expected a member .x, found none'],
    [{ 'two words': 1 }, {}, 'expected no member ["two words"], found one'],
    [{ $set: [1, 2, 4] }, { $set: [1, 2, 3] }, 'expected 3 in the Set, found 4'],
    [{ $set: [1] }, { $set: [] }, 'expected length 0, found 1'],
    [{ $map: [['a', 1]] }, { $map: [['b', 1]] }, 'expected a key "b", found "a"'],
    [{ $map: [['a', [1]]] }, { $map: [['a', [2]]] }, 'expected 2 at get("a")[0], found 1'],
    [[1, 2], { $typed: ['Int8Array', [1, 2]] }, 'expected Int8Array[1, 2], found [1, 2]'],
    [
      { $typed: ['Uint8Array', [1]] },
      { $typed: ['Int8Array', [1]] },
      'expected Int8Array[1], found Uint8Array[1]',
    ],
    [{ $list: [1, 2, 9] }, { $list: [1, 2, 3] }, 'expected 3 at [2], found 9'],
    [
      { $list: [1, 2] },
      { $list: [1, 2], $cycle: 0 },
      'expected ListNode with a cycle to 0 [1, 2], found ListNode[1, 2]',
    ],
    [null, { $tree: [1, null, 2] }, 'expected TreeNode[1, null, 2], found null'],
    [{ a: [{ b: 1 }] }, [1], 'expected [1], found {a: [{b: 1}]}'],
  ])('says of %j against %j: %s', (actual, expected, reason) => {
    expect(checkExact(actual, expected)).toEqual({ ok: false, reason });
  });

  test('compares values 100,000 levels deep', () => {
    expect(checkExact(nested(100_000, 1), nested(100_000, 1))).toEqual({ ok: true });
    const reason = reasonOf(checkExact(nested(100_000, 1), nested(100_000, 2)));
    expect(reason).toMatch(/^expected 2 at \[0\]\[0\].{30,50}…[^…]{10,30}\[0\], found 1$/);
  });

  test('compares 20,000 maps in one another', () => {
    const maps = (innermost: Wire): Wire => {
      let value = innermost;
      for (let level = 0; level < 20_000; level++) value = { $map: [[{ k: 1 }, value]] };
      return value;
    };
    expect(checkExact(maps(1), maps(1)).ok).toBe(true);
    expect(checkExact(maps(1), maps(2)).ok).toBe(false);
  });

  test('compares a million elements', () => {
    expect(checkExact([...wide], wide)).toEqual({ ok: true });
    expect(checkExact(wide.with(999_999, 0), wide)).toMatchObject({
      reason: 'expected 999999 at [999999], found 0',
    });
  });

  test('compares sets of 300,000 elements in any order', () => {
    const set = wide.slice(0, 300_000);
    expect(checkExact({ $set: set.toReversed() }, { $set: set })).toEqual({ ok: true });
  });
});
