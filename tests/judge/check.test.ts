import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValue } from '#judge/check/check.ts';
import type { Checker } from '#problems/format/problem.ts';
import type { ValueType } from '#problems/format/value-type.ts';
import type { Wire } from '#problems/format/wire.ts';
import { anyPair, reasonOf } from './check-values.ts';

const exact: Checker = { kind: 'exact' };
const unordered: Checker = { kind: 'unordered', deep: false };
const near: Checker = { kind: 'tolerance', abs: 0.5, rel: 0 };
const number: ValueType = { kind: 'number' };
const numbers: ValueType = { kind: 'array', element: number };
const unknown: ValueType = { kind: 'unknown' };

describe('checking a value', () => {
  test.each<[ValueType, Wire, Wire]>([
    [number, { $other: 'a boxed Number' }, 3],
    [number, { $bigint: '3' }, 3],
    [number, { $undefined: true }, 3],
    [numbers, { $typed: ['Float64Array', [3]] }, [3]],
    [unknown, { a: [{ $other: 'a function' }] }, { a: [{ $other: 'a function' }] }],
    [unknown, { $other: 'a Proxy' }, { $other: 'a Proxy' }],
  ])(
    'refuses what is not plain data of the declared type, whatever the checker: %j gets %j',
    (type, actual, expected) => {
      for (const checker of [exact, unordered, near]) {
        expect(reasonOf(checkValue(checker, type, actual, expected))).toMatch(/^expected .*, got /);
      }
    },
  );

  test('takes a void result for null whatever came back', () => {
    expect(checkValue(exact, { kind: 'void' }, 5, null)).toEqual({ ok: true });
    expect(checkValue(exact, { kind: 'void' }, { $undefined: true }, null)).toEqual({ ok: true });
  });

  test.each<[Checker, Wire, Wire, boolean]>([
    [exact, [1, 2], [2, 1], false],
    [unordered, [1, 2], [2, 1], true],
    [unordered, [[1, 2]], [[2, 1]], false],
    [{ kind: 'unordered', deep: true }, [[1, 2]], [[2, 1]], true],
    [near, [1.4], [1], true],
    [near, [1.6], [1], false],
  ])('%j of %j against %j says %j', (checker, actual, expected, ok) => {
    expect(checkValue(checker, unknown, actual, expected).ok).toBe(ok);
  });

  test('does not run scripts', () => {
    const script: Checker = { kind: 'script', script: { path: 'checker.ts', source: '' } };
    expect(() => checkValue(script, unknown, 1, 1)).toThrow(
      'checker.ts: a script checker runs in the sandbox',
    );
  });
});

describe('the fields checker', () => {
  const checker: Checker = { kind: 'fields', fields: { y: near, list: unordered } };

  test.each<[Wire, Wire, string]>([
    [{ y: 1.4, list: [2, 1], name: 'a' }, { y: 1, list: [1, 2], name: 'a' }, ''],
    [{ y: 1.6 }, { y: 1 }, '|actual - expected| = 0.6 > 0.5 at y (expected 1, found 1.6)'],
    [{ x: 1.4 }, { x: 1 }, 'expected 1 at x, found 1.4'],
    [{ list: [1, 3] }, { list: [1, 2] }, '2 is missing in any order; 3 at list[1] is one too many'],
    [{ y: 1 }, { y: 1, x: 2 }, 'expected a member .x, found none'],
    [{ y: 1, x: 2 }, { y: 1 }, 'expected no member .x, found one'],
    [{ y: 1, x: { $undefined: true } }, { y: 1 }, ''],
    [null, { y: 1 }, 'expected {y: 1}, found null'],
    [1, 1, ''],
    [{ constructor: 1 }, { constructor: 2 }, 'expected 2 at constructor, found 1'],
    [
      JSON.parse('{"__proto__": 1}') as Wire,
      JSON.parse('{"__proto__": 2}') as Wire,
      'expected 2 at __proto__, found 1',
    ],
  ])('says of %j against %j: %s', (actual, expected, reason) => {
    expect(reasonOf(checkValue(checker, unknown, actual, expected))).toBe(reason);
  });

  test('without named fields is the exact checker', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const none: Checker = { kind: 'fields', fields: {} };
        expect(checkValue(none, unknown, a, b).ok).toBe(checkValue(exact, unknown, a, b).ok);
      }),
    );
  });
});
