import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '#problems/format/arguments.ts';
import { parseSignature, parseType } from '#problems/format/signature.ts';
import {
  describeMismatch,
  formatPath,
  newBudget,
  type Read,
  readValue,
  writeValue,
} from '#problems/format/values.ts';
import type { Wire } from '#problems/format/wire.ts';
import { typedWire } from './arbitraries.ts';

function wireOf(type: string, raw: unknown): Wire {
  const read = readValue(parseType(type), raw);
  if (!read.ok) throw new Error(issuesOf(read));
  return read.value;
}

function issuesOf(read: Read<unknown>): string {
  return read.ok
    ? 'none'
    : read.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n');
}

function refusal(type: string, raw: unknown): string {
  return issuesOf(readValue(parseType(type), raw));
}

describe('reading a value by its declared type', () => {
  it.each<[string, unknown, Wire]>([
    ['number', 1.5, 1.5],
    ['number', -0, 0],
    ['number', Number.NaN, { $number: 'NaN' }],
    ['number', '-Infinity', { $number: '-Infinity' }],
    ['string', 'NaN', 'NaN'],
    ['number | string', 'NaN', 'NaN'],
    ['number[]', { repeat: 7, times: 3 }, [7, 7, 7]],
    ['number[][]', { repeat: { repeat: 0, times: 2 }, times: 2 }, [[0, 0], [0, 0]]], // biome-ignore format: one line
    ['string', { repeat: 'ab', times: 3 }, 'ababab'],
    ['bigint', 12, { $bigint: '12' }],
    ['bigint', '-00123456789012345678901', { $bigint: '-123456789012345678901' }],
    ['ListNode | null', [1, 2], { $list: [1, 2] }],
    ['ListNode | null', [], null],
    ['ListNode | null', null, null],
    ['ListNode | null', { list: [3, 2, 0], cycle: 1 }, { $list: [3, 2, 0], $cycle: 1 }],
    ['ListNode | null', { list: [3, 2, 0], cycle: -1 }, { $list: [3, 2, 0] }],
    ['TreeNode | null', [1, null, 2, null, null], { $tree: [1, null, 2] }],
    ['TreeNode | null', [null], null],
    ['Array<ListNode | null>', [[1], []], [{ $list: [1] }, null]],
    ['Map<string, number>', [['a', 1]], { $map: [['a', 1]] }],
    ['Set<number>', [2, 1], { $set: [2, 1] }],
    ['Uint8Array', [0, 255], { $typed: ['Uint8Array', [0, 255]] }],
    ['Float32Array', [0.1], { $typed: ['Float32Array', [Math.fround(0.1)]] }],
    [
      'BigInt64Array',
      ['-9223372036854775808', 1],
      { $typed: ['BigInt64Array', ['-9223372036854775808', '1']] },
    ],
    ['{ a: number; b?: string }', { a: 1 }, { a: 1 }],
    ['{ $a: number }', { $a: 1 }, { $object: [['$a', 1]] }],
    ['Record<string, number>', { x: 1, $y: 2 }, { $object: [['x', 1], ['$y', 2]] }], // biome-ignore format: one line
    ['[number, string?]', [1], [1]],
    ['[string, ...number[]]', ['a', 1, 2], ['a', 1, 2]],
    ['string | undefined', null, { $undefined: true }],
    ['string | null | undefined', null, null],
    ['void', null, null],
    ['unknown', { $list: [1, { b: null }] }, { $object: [['$list', [1, { b: null }]]] }],
    ["'asc' | 'desc'", 'desc', 'desc'],
  ])('%s from %j', (type, raw, wire) => {
    expect(wireOf(type, raw)).toEqual(wire);
  });

  it.each<[string, unknown, string]>([
    ['number', '3', ': expected number, found the string "3"'],
    [
      'number[]',
      [1, 'x', null],
      '[1]: expected number, found the string "x"\n[2]: expected number, found null',
    ],
    ['number[]', 5, ': expected number[], found the number 5'],
    ['bigint', 2 ** 60, ': expected a bigint beyond 2^53 as a string, found the number 1152921504606847000'],
    ['bigint', 1.5, ': expected bigint (an integer or a string of digits), found the number 1.5'],
    ['Uint8Array', [256], '[0]: expected an integer from 0 to 255 for Uint8Array, found the number 256'],
    [
      'Int32Array',
      [1.5],
      '[0]: expected an integer from -2147483648 to 2147483647 for Int32Array, found the number 1.5',
    ],
    ['ListNode', [], ': expected ListNode, found an empty one (declare ListNode | null)'],
    ['ListNode | null', { list: [1], cycle: 1 }, 'cycle: expected an index from 0 to 0, found the number 1'],
    ['TreeNode | null', [1, null, null, 2], '[3]: expected a node above it (level order), found none'],
    [
      '{ a: number }',
      { b: 1 },
      'b: expected only a, found the unknown key "b"\na: expected number, found nothing',
    ],
    ['{ a?: number }', { a: null }, 'a: expected number, found null'],
    ['[number, number]', [1], ': expected [number, number], found a list of 1'],
    ['Set<number>', [1, 1], '[1]: expected each element once, found 1 again'],
    ['Map<string, number>', [['a', 1], ['a', 2]], '[1]: expected each key once, found "a" again'], // biome-ignore format: one line
    ['number | string', true, ': expected number | string, found true'],
    ['number[]', { repeat: 1, times: -1 }, 'times: expected an integer from 0, found the number -1'],
    ['void', 3, ': expected null (nothing is returned), found the number 3'],
    ['() => void', null, ': expected a value that can be written in a file, found the type () => void'],
  ])('%s refuses %j', (type, raw, message) => {
    expect(refusal(type, raw)).toBe(message);
  });

  it('is undone by writing it', () => {
    fc.assert(
      fc.property(typedWire, ({ type, wire }) => {
        expect(readValue(type, writeValue(type, wire))).toEqual({ ok: true, value: wire });
      }),
    );
  });

  it('gives what its own type never complains of', () => {
    fc.assert(
      fc.property(typedWire, ({ type, wire }) => {
        expect(describeMismatch(type, wire)).toBeNull();
      }),
    );
  });

  it('keeps keys like __proto__ and lone surrogates as they are', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "s": "\\ud800"}');
    const wire = wireOf('unknown', raw);
    expect(JSON.stringify(wire)).toBe(JSON.stringify(raw));
    expect(JSON.stringify(writeValue({ kind: 'unknown' }, wire))).toBe(JSON.stringify(raw));
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('refuses to unfold more than the budget, at any depth and in sum', () => {
    const nested = { repeat: { repeat: { repeat: 0, times: 1e6 }, times: 1e6 }, times: 1e6 };
    expect(refusal('number[][][]', nested)).toContain(
      'expected at most 8000000 list elements and characters in all',
    );
    expect(refusal('string', { repeat: 'ab', times: 2 ** 52 })).toContain('expected at most 8000000');
    const budget = newBudget(10);
    const twice = [1, 2].map(() => readValue(parseType('number[]'), { repeat: 1, times: 6 }, budget).ok);
    expect(twice).toEqual([true, false]);
  });

  it('is quick on a million numbers and on lists nested 100,000 deep', () => {
    const million = Array.from({ length: 1e6 }, (_, index) => index);
    let deep: unknown = 1;
    for (let depth = 0; depth < 1e5; depth += 1) deep = [deep];
    const before = process.cpuUsage();
    const read = readValue({ kind: 'array', element: { kind: 'number' } }, million);
    const wire = wireOf('unknown', deep);
    const mismatch = describeMismatch({ kind: 'unknown' }, wire);
    const written = writeValue({ kind: 'unknown' }, wire);
    const cpuMs = process.cpuUsage(before).user / 1000;
    expect([read.ok, mismatch, Array.isArray(written)]).toEqual([true, null, true]);
    expect(cpuMs).toBeLessThan(1000);
  });
});

describe('writing a value', () => {
  it.each<[string, Wire, unknown]>([
    ['bigint', { $bigint: '9007199254740991' }, 9007199254740991],
    ['bigint', { $bigint: '9007199254740992' }, '9007199254740992'],
    ['number[]', [1, { $number: 'NaN' }], [1, 'NaN']],
    ['ListNode | null', null, []],
    ['Array<TreeNode | null>', [null, { $tree: [1] }], [[], [1]]],
    ['ListNode | null', { $list: [1, 2], $cycle: 0 }, { list: [1, 2], cycle: 0 }],
    ['TreeNode | null', { $node: [0, 5] }, 5],
    ['number', { $other: 'a boxed Number' }, '[a boxed Number]'],
    ['unknown', { a: { $undefined: true }, b: [{ $hole: true }] }, { b: [null] }],
    ['number[]', { $typed: ['BigUint64Array', ['1', '18446744073709551615']] }, [1, '18446744073709551615']],
  ])('%s %j', (type, wire, written) => {
    expect(writeValue(parseType(type), wire)).toEqual(written);
  });
});

describe('a result that is not plain data of its type', () => {
  it.each<[string, Wire, string | null]>([
    ['number', { $other: 'a boxed Number' }, 'expected number, got a boxed Number'],
    [
      '{ x: number }[]',
      [{ x: 1 }, { x: { $other: 'a boxed Number' } }],
      'expected number, got a boxed Number at [1].x',
    ],
    ['number[]', { $typed: ['Float64Array', [1]] }, 'expected number[], got a Float64Array'],
    ['number[]', [1, { $hole: true }], 'expected number, got a missing element at [1]'],
    ['number', { $bigint: '1' }, 'expected number, got a bigint'],
    ['number', { $undefined: true }, 'expected number, got undefined'],
    ['number', '1', 'expected number, got the string "1"'],
    ['void', { $other: 'a function' }, null],
    ['number | undefined', { $undefined: true }, null],
    ['{ x?: number }', { x: { $undefined: true }, more: 1 }, null],
    ['{ x: number }', {}, 'expected number, got undefined at x'],
    ['[number, number]', [1, 2, 3], 'expected [number, number], got a list of 3'],
    ['ListNode | null', { $list: [1, 'a'] }, 'expected number, got the string "a" at [1]'],
    ['ListNode | null', { $tree: [1] }, 'expected ListNode | null, got a TreeNode'],
    ['any', { a: [1, { $number: 'NaN' }, { b: 'x' }] }, null],
    ['any', { a: [1, { $map: [] }] }, 'expected plain data, got a Map at a[1]'],
    ['any', { $undefined: true }, 'expected plain data, got undefined'],
    ['Map<string, number>', { $map: [['a', 'b']] }, 'expected number, got the string "b" at [0][1]'],
    ['Record<string, number>', { $object: [['$a', 'b']] }, 'expected number, got the string "b" at $a'],
  ])('%s %j', (type, wire, reason) => {
    expect(describeMismatch(parseType(type), wire)).toBe(reason);
  });
});

describe('arguments', () => {
  const signature = parseSignature('function', 'f(nums: number[], k?: number, name?: string): number');
  const { parameters } = signature.kind === 'function' ? signature : { parameters: [] };

  it('mean the same by position and by name', () => {
    expect(readArguments(parameters, {}, [[1], 2])).toEqual(
      readArguments(parameters, {}, { nums: [1], k: 2 }),
    );
  });

  it('that are optional and missing are left out', () => {
    expect(readArguments(parameters, {}, [[1]])).toEqual({ ok: true, value: [[1]] });
    expect(readArguments(parameters, {}, { nums: [], name: 'x' })).toEqual({
      ok: true,
      value: [[], { $undefined: true }, 'x'],
    });
  });

  it('of one parameter are by position when a list is given', () => {
    expect(readArguments(parameters.slice(0, 1), {}, [[1, 2]])).toEqual({ ok: true, value: [[1, 2]] });
  });

  it.each<[unknown, string]>([
    [[[1], 2, 'x', 4], ': expected 3 arguments (nums, k, name), found 4'],
    [{ nums: [1], q: 1 }, 'q: expected only nums, k, name, found the unknown argument "q"'],
    [{ k: 1 }, 'nums: expected number[], found nothing'],
    [[[1, 'a']], 'nums[1]: expected number, found the string "a"'],
    [[[1], null], 'k: expected number, found null'],
    [7, ': expected 3 arguments (nums, k, name) as a list or by name, found the number 7'],
  ])('%j are refused', (raw, message) => {
    expect(issuesOf(readArguments(parameters, {}, raw))).toBe(message);
  });

  it('that are nodes of a tree are given by value', () => {
    const lca = parseSignature(
      'function',
      'lca(root: TreeNode | null, p: TreeNode, q: TreeNode | null): TreeNode',
    );
    const parametersOfLca = lca.kind === 'function' ? lca.parameters : [];
    const read = (raw: unknown) => readArguments(parametersOfLca, { p: 'root', q: 'root' }, raw);
    expect(read([[3, 5, 1], 5, null])).toEqual({
      ok: true,
      value: [{ $tree: [3, 5, 1] }, { $node: [0, 5] }, null],
    });
    expect(issuesOf(read([[3, 5, 1], 7, 3]))).toBe(
      'p: expected one node of root with the value the number 7, found no such node',
    );
    expect(issuesOf(read([[3, 5, 5], 5, 3]))).toBe(
      'p: expected one node of root with the value the number 5, found 2 of them',
    );
  });
});
