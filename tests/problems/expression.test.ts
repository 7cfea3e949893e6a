import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition, evaluateNumber } from '#problems/format/evaluate.ts';
import { ExpressionError, namesOf, parseExpression } from '#problems/format/expression.ts';
import type { Wire } from '#problems/format/wire.ts';

const scope = new Map<string, Wire>([
  ['nums', [5, 1, 4]],
  ['n', 3],
  ['s', 'abc'],
  ['big', { $bigint: '9007199254740993' }],
  ['head', { $list: [1, 2] }],
  ['empty', null],
  ['config', { rate: 0.5, sizes: [2, 4] }],
  ['mode', 'pi'],
]);

describe('an expression', () => {
  it.each<[string, number]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3 % 5', 4],
    ['-n - -2', -1],
    ['10 / 4', 2.5],
    ['1e5 + 1_000', 101_000],
    ['nums.length', 3],
    ['nums[n - 1] + s.length', 7],
    ['config.sizes[1] * config.rate', 2],
    ['min(nums) + max(1, n) + sum(config.sizes)', 10],
    ['floor(log2(n)) + ceil(0.2) + abs(-2)', 4],
    ['head.length + empty.length', 2],
    ['2 - 1 - 1', 0],
  ])('%s is %d', (text, value) => {
    expect(evaluateNumber(parseExpression(text), scope)).toBe(value);
  });

  it.each<[string, boolean]>([
    ['n < nums.length || n == 3', true],
    ['!(n >= 3) && missing > 0', false],
    ['big > 9007199254740992', true],
    ['mode == "pi" && mode != \'none\'', true],
    ['1 + 1 === 2', true],
    ['true && !false', true],
  ])('%s is %s', (text, value) => {
    expect(evaluateCondition(parseExpression(text), scope)).toBe(value);
  });

  it('gives what JavaScript gives for the same arithmetic', () => {
    fc.assert(
      fc.property(arithmetic, ({ text, value }) => {
        fc.pre(Number.isFinite(value));
        expect(evaluateNumber(parseExpression(text), scope)).toBe(value);
      }),
    );
  });

  it('knows the names it depends on', () => {
    expect([...namesOf(parseExpression('min(nums[k], 3) + a.b.length'))]).toEqual(['nums', 'k', 'a']);
  });

  it.each([
    ['1 +', 'expected a number, a name or "(", found the end at character 4'],
    ['nums.', 'expected a key after ".", found the end'],
    ['eval(1)', 'expected min, max, abs, floor, ceil, log2, sum before "(", found "eval"'],
    ['1 2', 'expected an operator or the end, found "2" at character 3'],
    ['constructor.constructor("x")()', 'expected an operator or the end, found "("'],
    ['a = 1', 'expected an operator or the end, found "="'],
    ['('.repeat(990), 'expected at most 50 open brackets'],
    ['1'.repeat(1001), 'expected at most 1000 characters'],
  ])('%s is refused', (text, message) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
    expect(() => parseExpression(text)).toThrow(message);
  });

  it.each([
    ['missing', 'expected a known name, found "missing"'],
    ['nums', 'expected a number for "nums", found a list'],
    ['nums[7]', 'expected an element at index 7, found none in a list'],
    ['config.constructor', 'expected something with the key "constructor", found an object'],
    ['s + 1', 'expected a number for "+", found "abc"'],
    ['1 / 0', 'expected a number from "1 / 0", found Infinity'],
  ])('%s has no number', (text, message) => {
    expect(() => evaluateNumber(parseExpression(text), scope)).toThrow(message);
  });
});

interface Arithmetic {
  readonly text: string;
  readonly value: number;
}

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/** Random arithmetic in full brackets, with its value computed beside it. */
const arithmetic: fc.Arbitrary<Arithmetic> = fc.letrec<{ node: Arithmetic }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(100).map((value) => ({ text: String(value), value })),
    fc
      .tuple(tie('node'), fc.constantFrom(...Object.keys(operations)), tie('node'))
      .map(([left, operator, right]) => ({
        text: `(${left.text} ${operator} ${right.text})`,
        value: operations[operator]?.(left.value, right.value) ?? Number.NaN,
      })),
    tie('node').map(({ text, value }) => ({ text: `-${text}`, value: -value })),
  ),
})).node;
