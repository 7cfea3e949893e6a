import { describe, expect, test } from 'vitest';
import { difference } from '../../web/features/solve/results/difference.ts';
import { plotLogLog } from '../../web/shared/charts/log-log.ts';
import { formatValue } from '../../web/shared/ui/format-value.ts';

describe('a value on the screen', () => {
  test.each([
    [[2, 5, 3], '[2, 5, 3]'],
    [{ a: [1], b: null }, '{ "a": [1], "b": null }'],
    ['NaN', '"NaN"'],
    [undefined, 'undefined'],
    [{}, '{}'],
  ])('%j is written on one line', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  test('a large matrix has a line per row', () => {
    const row = Array.from({ length: 12 }, (_, index) => index * 1000);
    expect(formatValue([row, row]).split('\n')).toHaveLength(4);
  });

  test('a long list of plain values stays on one line and wraps on the screen', () => {
    expect(formatValue(Array.from({ length: 200 }, (_, index) => index))).not.toContain('\n');
  });
});

describe('the difference of two results', () => {
  test.each([
    ['[1, 2, 3]', '[1, 5, 3]', '2', '5'],
    ['[1, 12, 3]', '[1, 13, 3]', '12', '13'],
    ['2', '4', '2', '4'],
    ['[1, 2]', '[1, 2, 3]', '', ', 3'],
    ['-0.5', '0.5', '-0.5', '0.5'],
    ['121', '1', '121', '1'],
  ])('of %s and %s lies between whole values', (expected, actual, left, right) => {
    const parts = difference(expected, actual);
    expect([parts.expected, parts.actual]).toEqual([left, right]);
    expect(parts.start + parts.expected + parts.end).toBe(expected);
    expect(parts.start + parts.actual + parts.end).toBe(actual);
  });
});

test('a power law is a straight line on two logarithmic scales', () => {
  const { dots } = plotLogLog(
    [
      [10, 1],
      [100, 100],
      [1000, 10_000],
    ],
    { width: 100, height: 100 },
  );
  expect(dots.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [0, 100],
    [50, 50],
    [100, 0],
  ]);
});
