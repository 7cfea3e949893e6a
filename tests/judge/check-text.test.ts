import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '#judge/check/check.ts';

const exact = { kind: 'exact' } as const;
const near = { kind: 'tolerance', abs: 1e-6, rel: 0 } as const;

describe('the exact checker of programs', () => {
  test('does not see white space at line ends nor blank lines at the end', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ') });
    const blank = fc.string({ unit: fc.constantFrom(' ', '\t', '\r'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(line, blank)), fc.array(blank), (lines, end) => {
        const plain = lines.map(([text]) => text).join('\n');
        const padded = [...lines.map(([text, tail]) => text + tail), ...end].join('\n');
        expect(checkText(exact, padded, plain)).toEqual({ ok: true });
        expect(checkText(exact, plain, padded)).toEqual({ ok: true });
      }),
    );
  });

  test.each([
    ['1\n2\n', '1\n3\n', 'line 2: expected "3", found "2"'],
    ['1\n', '1\n2\n', 'line 2: expected "2", found the end'],
    ['1\n2\n3', '1\n2\n', 'line 3: expected the end, found "3"'],
    ['', 'x', 'line 1: expected "x", found ""'],
    ['1\n\n2', '1\n2', 'line 2: expected "2", found ""'],
    [' 1', '1', 'line 1: expected "1", found " 1"'],
    ['a b', 'a  b', 'line 1: expected "a  b", found "a b"'],
  ])('says of %j against %j: %s', (actual, expected, reason) => {
    expect(checkText(exact, actual, expected)).toEqual({ ok: false, reason });
  });

  test('reads millions of spaces in linear time', () => {
    const spaces = `${' '.repeat(4_000_000)}x`;
    expect(checkText(exact, `${spaces}\n`, spaces)).toEqual({ ok: true });
    expect(checkText(near, spaces, 'x')).toEqual({ ok: true });
  });

  test('compares lines when the checker is about lists', () => {
    expect(checkText({ kind: 'unordered', deep: false }, '1\n2', '2\n1').ok).toBe(false);
  });
});

describe('the tolerance checker of programs', () => {
  test.each([
    ['x 1.0000001\n\n2', 'x  1 2.0'],
    ['1e3 .5 5.', '1000 0.5 5'],
    ['NaN Infinity', 'NaN Infinity'],
    ['', ' \n'],
  ])('accepts %j for %j', (actual, expected) => {
    expect(checkText(near, actual, expected)).toEqual({ ok: true });
  });

  test.each([
    ['1 2', '1 2 3', 'expected 3 tokens, found 2'],
    ['x 1', 'y 1', 'token 1: expected "y", found "x"'],
    ['1 2.5', '1 2', 'token 2: |actual - expected| = 0.5 > 1e-6 (expected 2, found 2.5)'],
    ['Infinity', '1', 'token 1: expected "1", found "Infinity"'],
    ['0x10', '16', 'token 1: expected "16", found "0x10"'],
  ])('says of %j against %j: %s', (actual, expected, reason) => {
    expect(checkText(near, actual, expected)).toEqual({ ok: false, reason });
  });
});
