import { describe, expect, it } from 'vitest';
import { readArguments } from '#problems/format/arguments.ts';
import { checkInput } from '#problems/format/input-check.ts';
import { formatPath } from '#problems/format/values.ts';
import { declare, parametersOf } from './declarations.ts';

/** What is said of one argument `x` of a type, against its declaration (and those of names before it). */
function complaints(
  type: string,
  spec: unknown,
  value: unknown,
  more: Readonly<Record<string, unknown>> = {},
): string {
  return complaintsOf(`f(x: ${type}): void`, { ...more, x: spec }, [value]);
}

function complaintsOf(signature: string, raw: unknown, args: unknown): string {
  const read = readArguments(parametersOf(signature), {}, args);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return checkInput(declare(signature, raw), read.value)
    .map(({ path, message }) => `${formatPath(path)}: ${message}`)
    .join('\n');
}

const edges = (graph: object) => ({ graph: { nodes: 4, ...graph } });
const adjacency = (graph: object) => ({ graph: { nodes: 3, ...graph }, as: 'adjacency' });

describe('an argument within its declaration passes', () => {
  it.each<[string, unknown, unknown]>([
    ['number', { int: [1, 5] }, 5],
    ['bigint', { int: [0, 1e18] }, '999999999999999999'],
    ['number', { float: [-1, 1] }, 0.5],
    ['boolean', { bool: true }, false],
    ["'asc' | 'desc'", { enum: ['asc', 'desc'] }, 'asc'],
    ['string', { string: 'abc', length: [0, 3] }, 'cab'],
    ['number[]', { array: { int: [0, 9] }, length: [0, 3], distinct: true, sorted: true }, [1, 5, 9]],
    ['ListNode | null', { array: { int: [0, 9] }, length: [0, 3] }, []],
    ['Set<number>', { array: { int: [0, 9] }, length: [1, 3] }, [3, 1]],
    ['Float64Array', { array: { float: [0, 1] }, length: 2 }, [0, 1]],
    ['Map<string, number>', { array: { tuple: [{ string: 'ab', length: 1 }, { int: [0, 9] }] }, length: [0, 2] }, [['a', 1]]], // biome-ignore format: one line
    ['number[]', { permutation: 3 }, [2, 0, 1]],
    ['number[][]', { matrix: { int: [0, 1] }, rows: [1, 2], cols: 3 }, [[0, 1, 0], [1, 1, 1]]], // biome-ignore format: one line
    ['TreeNode | null', { tree: { int: [0, 9] }, nodes: [0, 3] }, [1, null, 2]],
    ['[number, string]', { tuple: [{ int: [0, 9] }, { string: 'a', length: 1 }] }, [1, 'a']],
    [
      '{ a: number; b?: number }',
      { record: { a: { int: [0, 9] }, b: { optional: { int: [0, 9] } } } },
      { a: 1 },
    ],
    ['number[][]', edges({ edges: [0, 9], connected: true }), [[0, 1], [1, 2], [3, 0]]], // biome-ignore format: one line
    ['number[][]', edges({ directed: true, acyclic: true }), [[0, 1], [0, 2], [1, 2]]], // biome-ignore format: one line
    ['number[][]', edges({ directed: true }), [[0, 0], [1, 2], [1, 2]]], // biome-ignore format: one line
    ['number[][]', adjacency({ edges: 2, connected: true }), [[1], [0, 2], [1]]],
  ])('%s %j', (type, spec, value) => {
    expect(complaints(type, spec, value)).toBe('');
  });
});

describe('an argument outside of its declaration is told with its place', () => {
  it.each<[string, unknown, unknown, string]>([
    ['number', { int: [1, 5] }, 6, 'x: expected an integer from 1 to 5, found 6'],
    ['number', { int: [1, 5] }, 1.5, 'x: expected an integer from 1 to 5, found 1.5'],
    ['number', { float: [0, 1] }, 'NaN', 'x: expected a number from 0 to 1, found "NaN"'],
    ['unknown', { enum: ['a', [1]] }, [2], 'x: expected one of "a", [1], found [2]'],
    ['string', { string: 'abc', length: [0, 3] }, 'abcd', 'x: expected 0 to 3 characters, found 4'],
    ['string', { string: 'abc', length: [0, 3] }, 'xa', 'x: expected only characters of "abc", found "x"'],
    ['number[]', { array: { int: [0, 9] }, length: 2 }, [1], 'x: expected 2 elements, found 1'],
    [
      'number[]',
      { array: { int: [0, 9] }, length: 2 },
      [1, 10],
      'x[1]: expected an integer from 0 to 9, found 10',
    ],
    [
      'number[]',
      { array: { int: [0, 9] }, length: 2, distinct: true },
      [1, 1],
      'x: expected distinct elements, found one twice',
    ],
    [
      'number[]',
      { array: { int: [0, 9] }, length: 2, sorted: true },
      [2, 1],
      'x[1]: expected ascending elements, found a smaller one',
    ],
    ['number[]', { permutation: 3 }, [0, 1, 1], 'x: expected a permutation of 0 … 2, found [0,1,1]'],
    [
      'number[][]',
      { matrix: { int: [0, 1] }, rows: 2, cols: [1, 2] },
      [[0], [0, 1]],
      'x[1]: expected 1 elements, found 2',
    ],
    ['number[][]', { matrix: { int: [0, 1] }, rows: 1, cols: 2 }, [[0]], 'x: expected 2 columns, found 1'],
    [
      'TreeNode | null',
      { tree: { int: [0, 9] }, nodes: [0, 1] },
      [1, 2],
      'x: expected 0 to 1 nodes, found 2',
    ],
    [
      'TreeNode | null',
      { tree: { int: [0, 9] }, nodes: [0, 3], distinct: true },
      [1, 1],
      'x: expected distinct values, found one twice',
    ],
    [
      '{ a: number }',
      { record: { a: { int: [0, 9] } } },
      { a: 11 },
      'x.a: expected an integer from 0 to 9, found 11',
    ],
    ['number[][]', edges({}), [[0, 4]], 'x[0]: expected nodes from 0 to 3'],
    ['number[][]', edges({ edges: 2 }), [[0, 1]], 'x: expected 2 to 2 edges, found 1'],
    ['number[][]', edges({ acyclic: true }), [[0, 1], [1, 2], [2, 0]], 'x: expected no cycle, found one'], // biome-ignore format: one line
    ['number[][]', edges({ directed: true, acyclic: true }), [[0, 1], [1, 0]], 'x: expected no cycle, found one'], // biome-ignore format: one line
    ['number[][]', edges({ connected: true }), [[0, 1], [2, 3]], 'x: expected a connected graph, found parts'], // biome-ignore format: one line
    ['number[][]', adjacency({}), [[1], [], []], 'x: expected neighbours that name each other'],
    ['number[][]', adjacency({ directed: true }), [[1], []], 'x: expected 3 to 3 nodes, found 2'],
  ])('%s %j %j', (type, spec, value, message) => {
    expect(complaints(type, spec, value)).toBe(message);
  });

  it('by bounds over earlier names, and by conditions over all', () => {
    const signature = 'f(nums: number[], k: number): void';
    const raw = {
      nums: { array: { int: [0, 9] }, length: [1, 5] },
      k: { int: [1, 'nums.length'] },
      require: ['sum(nums) > k'],
    };
    expect(complaintsOf(signature, raw, [[5, 5], 2])).toBe('');
    expect(complaintsOf(signature, raw, [[5, 5], 3])).toBe('k: expected an integer from 1 to 2, found 3');
    expect(complaintsOf(signature, raw, [[1, 0], 2])).toBe(
      ': expected sum(nums) > k, found that it does not hold',
    );
  });
});

describe('a `let` is told from the lengths it gives', () => {
  const multiply = 'multiply(a: number[][], b: number[][]): void';
  const raw = {
    let: { d: { int: [1, 3] } },
    a: { matrix: { int: [0, 9] }, rows: [1, 9], cols: 'd' },
    b: { matrix: { int: [0, 9] }, rows: 'd', cols: [1, 9] },
  };

  it('and must be in its range and the same everywhere', () => {
    expect(complaintsOf(multiply, raw, [[[1, 2]], [[1], [2]]])).toBe('');
    expect(complaintsOf(multiply, raw, [[[1, 2]], [[1], [2], [3]]])).toBe('b: expected 2 rows, found 3');
    expect(complaintsOf(multiply, raw, [[[1, 2, 3, 4]], [[1], [2], [3], [4]]])).toContain(
      'a: expected a length that d can give, found 4',
    );
  });

  it('also from inside an expression, when only one value explains it', () => {
    const half = (length: string) => ({
      let: { d: { int: [1, 8] } },
      x: { array: { int: [0, 'd'] }, length },
    });
    expect(complaintsOf('f(x: number[]): void', half('2 * d'), [[0, 2, 2, 2]])).toBe('');
    expect(complaintsOf('f(x: number[]): void', half('2 * d'), [[0, 2, 3, 2]])).toBe(
      'x[2]: expected an integer from 0 to 2, found 3',
    );
    expect(complaintsOf('f(x: number[]): void', half('2 * d'), [[0, 2, 2]])).toContain(
      'x: expected a length that 2 * d can give, found 3',
    );
    expect(complaintsOf('f(x: number[]): void', half('floor(d / 2)'), [[7]])).toBe('');
  });
});
