import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateInputs } from '#judge/generate.ts';
import { checkInput } from '#problems/format/input-check.ts';
import type { InputDeclaration } from '#problems/format/input.ts';
import type { ValueType } from '#problems/format/value-type.ts';
import type { Wire } from '#problems/format/wire.ts';
import { isList } from '#problems/format/wire-view.ts';
import { declare, declareFor } from '../problems/declarations.ts';

const kthLargest = declare('kthLargest(nums: number[], k: number): number', {
  nums: { array: { int: [-1000, 1000] }, length: [1, 5000] },
  k: { int: [1, 'nums.length'] },
});

describe('generated inputs', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateInputs(kthLargest, 30, 7)).toEqual(generateInputs(kthLargest, 30, 7));
    expect(generateInputs(kthLargest, 30, 7)).not.toEqual(generateInputs(kthLargest, 30, 8));
  });

  it('never change for a seed: these were drawn when the generator was written', () => {
    const small = declare('f(nums: number[], s: string): void', {
      nums: { array: { int: [0, 99] }, length: [0, 4] },
      s: { string: 'abc', length: [0, 3] },
    });
    expect(JSON.stringify(generateInputs(small, 12, 1))).toMatchInlineSnapshot(
      `"[[[],""],[[99,80,85,47],"bcc"],[[76,76,76,76],"aaa"],[[],""],[[0,99,0,99],"acc"],[[97,97,97,97],"ccc"],[[1,3,51,78],"bbb"],[[93,23,17,8],"cca"],[[],""],[[30,12],"c"],[[93,91,21,93],"cc"],[[55,55,55,55],"bbb"]]"`,
    );
  });

  it('pass the check of their own declaration', () => {
    fc.assert(
      fc.property(declaration, fc.nat(), fc.integer({ min: 1, max: 30 }), (declared, seed, count) => {
        const inputs = generateInputs(declared, count, seed);
        expect(inputs).toHaveLength(count);
        for (const args of inputs) expect(checkInput(declared, args)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('have the ends of every range among the first eight', () => {
    const inputs = generateInputs(kthLargest, 30, 1).slice(0, 8);
    const seen = inputs.map(([nums, k]) => ({ length: lengthOf(nums), k }));
    expect(seen).toContainEqual({ length: 1, k: 1 });
    expect(seen).toContainEqual({ length: 5000, k: 1 });
    expect(seen).toContainEqual({ length: 5000, k: 5000 });
    expect(inputs.some(([nums]) => lengthOf(nums) === 5000 && new Set(numbersOf(nums)).size === 1)).toBe(
      true,
    );
    expect(inputs.flatMap(([nums]) => numbersOf(nums))).toEqual(expect.arrayContaining([-1000, 1000]));
  });

  it('grow from test to test', () => {
    const lengths = generateInputs(kthLargest, 40, 3)
      .slice(10)
      .map(([nums]) => lengthOf(nums));
    expect(lengths).toEqual(lengths.toSorted((left, right) => left - right));
    expect(lengths.at(0)).toBeLessThan(5);
    expect(lengths.at(-1)).toBe(5000);
  });

  it('take every shape that kills a naive program', () => {
    const lists = generateInputs(kthLargest, 60, 5).map(([nums]) => numbersOf(nums));
    const long = lists.filter((list) => list.length > 200);
    const isSorted = (list: readonly number[]) =>
      list.every((value, index) => index === 0 || value >= (list[index - 1] ?? 0));
    expect(long.some((list) => isSorted(list) && new Set(list).size > 3)).toBe(true);
    expect(long.some((list) => isSorted(list.toReversed()) && new Set(list).size > 3)).toBe(true);
    expect(long.some((list) => new Set(list).size === 3)).toBe(true);
    expect(long.some((list) => Math.max(...list.map(Math.abs)) <= 50 && new Set(list).size > 3)).toBe(true);
    expect(long.some((list) => isOrganPipe(list) && !isSorted(list))).toBe(true);
  });

  it('of a tree are random, paths and balanced', () => {
    const declared = declare('f(root: TreeNode | null): number', {
      root: { tree: { int: [0, 9] }, nodes: [0, 300] },
    });
    const depths = generateInputs(declared, 40, 1).map(([root]) => depthOf(treeOf(root)));
    expect(depths).toContain(0);
    expect(depths).toContain(300);
    expect(depths).toContain(9);
  });

  it('of a graph are stars, paths, clusters and others', () => {
    const declared = declare('f(edges: number[][]): number', {
      edges: { graph: { nodes: 60, edges: [59, 200] } },
    });
    const graphs = generateInputs(declared, 60, 1).map(([edges]) => degreesOf(edges, 60));
    expect(graphs.some(({ degrees }) => Math.max(...degrees) === 59)).toBe(true);
    expect(graphs.some(({ degrees, reached }) => Math.max(...degrees) === 2 && reached === 60)).toBe(true);
    expect(graphs.some(({ degrees, reached }) => Math.max(...degrees) < 20 && reached === 60)).toBe(true);
    expect(graphs.some(({ degrees, reached }) => reached === 30 && Math.min(...degrees) > 0)).toBe(true);
  });

  it('name nodes that are there, and honour what is required of them', () => {
    const declared = declare(
      'lca(root: TreeNode | null, p: TreeNode, q: TreeNode): TreeNode',
      { root: { tree: { int: [-50, 50] }, nodes: [2, 60], distinct: true }, require: ['p != q'] },
      { p: 'root', q: 'root' },
    );
    for (const [root, p, q] of generateInputs(declared, 30, 2)) {
      const values = treeOf(root);
      expect(new Set(values.filter((value) => value !== null)).size).toBe(
        values.filter((value) => value !== null).length,
      );
      expect(p).toEqual({ $node: [0, nodeOf(p)] });
      expect(values).toContain(nodeOf(p));
      expect(nodeOf(p)).not.toBe(nodeOf(q));
    }
  });

  it('share the dimensions of `let`', () => {
    const declared = declare('multiply(a: number[][], b: number[][]): number[][]', {
      let: { r: { int: [1, 5] }, d: { int: [1, 8] }, c: { int: [1, 5] } },
      a: { matrix: { float: [-1, 1] }, rows: 'r', cols: 'd' },
      b: { matrix: { float: [-1, 1] }, rows: 'd', cols: 'c' },
    });
    for (const [a, b] of generateInputs(declared, 30, 1)) expect(lengthOf(rowsOf(a)[0])).toBe(lengthOf(b));
  });

  it('are written as their parameters are typed', () => {
    const declared = declare(
      'f(head: ListNode | null, ids: Set<number>, big: bigint, bytes: Uint8Array, x?: number): void',
      {
        head: { array: { int: [0, 9] }, length: [0, 3] },
        ids: { array: { int: [0, 9] }, length: [2, 3], distinct: true },
        big: { int: [0, 1e18] },
        bytes: { array: { int: [0, 255] }, length: [1, 2] },
        x: { optional: { int: [1, 2] } },
      },
    );
    const [first, second] = generateInputs(declared, 2, 1);
    expect(first?.[0]).toBeNull();
    expect(first?.[2]).toEqual({ $bigint: '0' });
    expect(first).toHaveLength(4);
    expect(second?.[0]).toHaveProperty('$list');
    expect(second?.[1]).toHaveProperty('$set');
    expect(second?.[2]).toEqual({ $bigint: '1000000000000000000' });
    expect(second?.[3]).toHaveProperty('$typed');
    expect(second?.[4]).toBe(2);
  });

  it.each([
    ['a condition that never holds', { n: { int: [0, 9] }, require: ['n > 9'] }, '"n > 9" does not hold'],
    [
      'bounds the wrong way round',
      { n: { int: ['5 - 1', '2 + 1'] } },
      'expected 5 - 1 <= 2 + 1, found 4 > 3',
    ],
    [
      'more distinct numbers than there are',
      { n: { array: { int: [1, 3] }, length: [4, 4], distinct: true } },
      "4 distinct integers don't fit",
    ],
  ])('are refused with the reason for %s', (_, raw, message) => {
    const type = 'array' in raw.n ? 'number[]' : 'number';
    expect(() => generateInputs(declare(`f(n: ${type}): void`, raw), 3, 1)).toThrow(message);
  });

  it('of nested lists stay within memory', () => {
    const declared = declare('f(lists: number[][]): void', {
      lists: { array: { array: { int: [0, 9] }, length: [0, 100_000] }, length: [0, 100_000] },
    });
    for (const [lists] of generateInputs(declared, 3, 1)) {
      const total = rowsOf(lists).reduce<number>((sum, row) => sum + lengthOf(row), 0);
      expect(total).toBeLessThanOrEqual(2_000_000);
    }
  });
});

function rowsOf(wire: Wire | undefined): readonly Wire[] {
  return isList(wire) ? wire : [];
}

function lengthOf(wire: Wire | undefined): number {
  return rowsOf(wire).length;
}

function numbersOf(wire: Wire | undefined): readonly number[] {
  return rowsOf(wire).filter((value) => typeof value === 'number');
}

function treeOf(wire: Wire | undefined): readonly Wire[] {
  return typeof wire === 'object' && wire !== null && '$tree' in wire ? rowsOf(wire['$tree']) : [];
}

function nodeOf(wire: Wire | undefined): Wire | undefined {
  return typeof wire === 'object' && wire !== null && '$node' in wire ? rowsOf(wire['$node'])[1] : undefined;
}

function isOrganPipe(list: readonly number[]): boolean {
  const top = list.indexOf(Math.max(...list));
  return list.every(
    (value, index) =>
      index === 0 || (index <= top ? value >= (list[index - 1] ?? 0) : value <= (list[index - 1] ?? 0)),
  );
}

/** Levels of a tree in level order. */
function depthOf(values: readonly Wire[]): number {
  let [depth, at, width] = [0, 0, 1];
  while (at < values.length && width > 0) {
    const level = values.slice(at, at + width);
    at += width;
    width = 2 * level.filter((value) => value !== null).length;
    depth += level.some((value) => value !== null) ? 1 : 0;
  }
  return depth;
}

/** How many neighbours each node has, and how many nodes node 0 reaches. */
function degreesOf(wire: Wire | undefined, size: number) {
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  for (const edge of rowsOf(wire)) {
    const [from = 0, to = 0] = numbersOf(edge);
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const reached = new Set([0]);
  for (const node of reached) for (const next of neighbours[node] ?? []) reached.add(next);
  return { degrees: neighbours.map((list) => list.length), reached: reached.size };
}

interface Declared {
  readonly type: ValueType;
  readonly spec: unknown;
}

const bounds = (lo: number, hi: number) =>
  fc
    .tuple(fc.integer({ min: lo, max: hi }), fc.integer({ min: lo, max: hi }))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
const sizes = fc.oneof(
  bounds(0, 6),
  fc.constantFrom<(number | string)[]>(
    [0, 'n'],
    ['n', 'n + 2'],
    ['min(n, 2)', '2 * n'],
    ['d', 'd'],
    [0, 'n + d'],
  ),
);
const size = fc.oneof(sizes, fc.constantFrom('n', 3, 'd', '2 * d', 'floor(d / 2)'));
const numberType: ValueType = { kind: 'number' };
const listOf = (element: ValueType): ValueType => ({ kind: 'array', element });

const graph = fc.record({
  nodes: fc.constantFrom('n', 5, 'd'),
  edges: fc.constant([0, 9]),
  directed: fc.boolean(),
  acyclic: fc.boolean(),
  connected: fc.boolean(),
});

const stringType: ValueType = { kind: 'string' };
const treeType: ValueType = { kind: 'union', members: [{ kind: 'treeNode' }, { kind: 'null' }] };
const of = (type: ValueType, spec: unknown): Declared => ({ type, spec });

/** Random specs with a type that takes them; bounds may name `n` (1 to 6) and a `let` named `d` (1 to 5). */
const declared: fc.Arbitrary<Declared> = fc.letrec<{ spec: Declared }>((tie) => ({
  spec: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    bounds(-20, 20).map((int) => of(numberType, { int })),
    bounds(-5, 5).map((float) => of(numberType, { float })),
    fc.constant(of({ kind: 'boolean' }, { bool: true })),
    fc.constant(of({ kind: 'unknown' }, { enum: ['a', 1, null, [1, 2]] })),
    sizes.map((length) => of(stringType, { string: 'abß', length })),
    fc
      .record({ length: sizes, distinct: fc.boolean(), sorted: fc.boolean() })
      .map((rest) => of(listOf(numberType), { array: { int: [-9, 9] }, ...rest })),
    fc
      .tuple(tie('spec'), sizes)
      .map(([element, length]) => of(listOf(element.type), { array: element.spec, length })),
    fc.constantFrom('n', 4, 'd').map((permutation) => of(listOf(numberType), { permutation })),
    fc
      .tuple(tie('spec'), size, size)
      .map(([element, rows, cols]) => of(listOf(listOf(element.type)), { matrix: element.spec, rows, cols })),
    fc
      .record({ nodes: sizes, distinct: fc.boolean() })
      .map((rest) => of(treeType, { tree: { int: [-30, 30] }, ...rest })),
    fc
      .tuple(graph, fc.constantFrom('edges', 'adjacency'))
      .map(([shape, as]) => of(listOf(listOf(numberType)), { graph: shape, as })),
    fc
      .array(tie('spec'), { minLength: 1, maxLength: 3 })
      .map((elements) =>
        of(
          { kind: 'tuple', elements: elements.map(({ type }) => ({ type, optional: false })) },
          { tuple: elements.map(({ spec }) => spec) },
        ),
      ),
    fc
      .tuple(tie('spec'), tie('spec'))
      .map(([a, b]) => of(recordOf(a.type, b.type), { record: { a: a.spec, b: { optional: b.spec } } })),
  ),
})).spec;

function recordOf(a: ValueType, b: ValueType): ValueType {
  const fields = [
    { name: 'a', type: a, optional: false },
    { name: 'b', type: b, optional: true },
  ];
  return { kind: 'object', fields };
}

const declaration: fc.Arbitrary<InputDeclaration> = fc
  .array(declared, { minLength: 1, maxLength: 3 })
  .map((list) => {
    const named = list.map((entry, index) => ({ ...entry, name: `p${index}` }));
    const parameters = [
      { name: 'n', type: numberType, optional: false },
      ...named.map(({ name, type }) => ({ name, type, optional: false })),
    ];
    const raw: unknown = {
      let: { d: { int: [1, 5] } },
      n: { int: [1, 6] },
      ...Object.fromEntries(named.map(({ name, spec }) => [name, spec])),
    };
    return declareFor(parameters, raw);
  });
