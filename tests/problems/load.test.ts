import { describe, expect, it } from 'vitest';
import type { Problem } from '#problems/format/problem.ts';
import { readOwnCase } from '#problems/format/own-case.ts';
import { formatPath, type Read } from '#problems/format/values.ts';
import { formatIssue, loadProblems } from '#problems/load.ts';
import { addYaml, problemFiles } from './problem-files.ts';

/** Loads one problem, written in a folder of its own. */
async function load(yaml: string, beside: Readonly<Record<string, string>> = {}): Promise<Problem> {
  const files = Object.entries(beside).map(([name, text]): [string, string] => [`dsa/it/${name}`, text]);
  await using folder = await problemFiles({ 'dsa/it/problem.yaml': yaml, ...Object.fromEntries(files) });
  const { problems, broken } = await loadProblems([folder.path]);
  const problem = problems.get('it');
  if (!problem) throw new Error(broken.flatMap(({ issues }) => issues.map(formatIssue)).join('\n'));
  return problem;
}

const stackYaml = `title: Stack
kind: class
signature: "Stack { constructor(size?: number); push(x: number): void; pop(): number }"
statement: A stack.
samples:
  - ops: [[Stack], [push, 1], [pop], [pop]]
    expected: [null, null, 1, { throws: empty }]
`;

const debounceYaml = (args: string) => `title: Debounce
signature: "debounce(run: (x: unknown) => void, waitMs: number): (x: unknown) => void"
statement: Debounce.
driver: driver.ts
result: "[number, unknown][]"
clock: virtual
samples:
  - { args: ${args}, expected: [[50, 1]] }
`;

describe('a problem', () => {
  it('in one file has everything, with defaults', async () => {
    await using folder = await problemFiles({ 'easy/add.yaml': addYaml });
    const { problems } = await loadProblems([folder.path]);
    expect(problems.get('add')).toMatchObject({
      slug: 'add',
      title: { en: 'Add' },
      difficulty: 'medium',
      kind: 'function',
      limits: { timeMs: 2000, memoryMb: 256, outputKb: 256 },
      checker: { kind: 'exact' },
      mutates: 'allowed',
      statement: { en: 'Add two numbers.' },
      editorial: null,
      libraries: true,
      cases: [
        { kind: 'args', sample: true, name: null, args: [2, 1], expected: { kind: 'value', value: 3 } },
        { kind: 'args', sample: false, name: 'zeros', args: [0, 0], expected: { kind: 'value', value: 0 } },
      ],
    });
  });

  it('in a folder has the texts, scripts, data and solutions beside its YAML', async () => {
    const yaml = `title: { zh: 求和 }
signature: "sum(nums: number[]): number"
checker: { fields: { y: { tolerance: { rel: 1e-6 } }, idx: exact } }
libraries: []
samples: [{ args: [[1, 2]], expected: 3 }]
tests:
  - { name: big, argsFile: tests/big.json }
  - { name: pipe, script: tests/pipe.ts, seed: 5 }
`;
    const problem = await load(yaml, {
      'statement.zh.md': '求和。',
      'editorial.en.md': 'Add.',
      'tests/big.json': '{ "nums": [1, "NaN"] }',
      'tests/pipe.ts': 'export default 1;',
      'solutions/accepted/loop.ts': '// loop',
      'solutions/accepted/a.ts': '// a',
      'solutions/wrong_answer/zero.ts': '// mistake: { en: "always zero", zh: 总是零 }\nexport {};',
      'solutions/accepted/notes.md': 'not a solution',
    });
    expect(problem).toMatchObject({
      statement: { zh: '求和。' },
      editorial: { en: 'Add.' },
      libraries: false,
      checker: {
        kind: 'fields',
        fields: { y: { kind: 'tolerance', abs: 0, rel: 1e-6 }, idx: { kind: 'exact' } },
      },
      cases: [
        { sample: true },
        { name: 'big', args: [[1, { $number: 'NaN' }]], expected: { kind: 'reference' } },
        { kind: 'script', script: { path: 'tests/pipe.ts', source: 'export default 1;' }, seed: 5 },
      ],
    });
    expect(problem.solutions.map(({ folder, name, mistake }) => [folder, name, mistake?.zh])).toEqual([
      ['accepted', 'a.ts', undefined],
      ['accepted', 'loop.ts', undefined],
      ['wrong_answer', 'zero.ts', '总是零'],
    ]);
  });

  it('has the same version wherever it lies, and another one when anything in it changes', async () => {
    const beside = { 'solutions/accepted/a.ts': '// a' };
    const { version } = await load(addYaml, beside);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect((await load(addYaml, beside)).version).toBe(version);
    expect((await load(addYaml, { 'solutions/accepted/a.ts': '// b' })).version).not.toBe(version);
    expect((await load(addYaml.replace('expected: 3', 'expected: 4'), beside)).version).not.toBe(version);
  });

  it('of kind class has an expectation for each operation, errors too', async () => {
    const [stack] = (await load(stackYaml)).cases;
    expect(stack).toMatchObject({
      kind: 'ops',
      ops: [{ name: 'Stack', args: [] }, { name: 'push', args: [1] }, { name: 'pop' }, { name: 'pop' }],
      expected: [
        { kind: 'value', value: null },
        { kind: 'value', value: null },
        { kind: 'value', value: 1 },
        { kind: 'throws', message: 'empty' },
      ],
    });
  });

  it('of kind program has its streams inline or in files', async () => {
    const yaml = `title: Echo
kind: program
statement: Echo.
checker: { tolerance: { abs: 1e-9 } }
samples: [{ stdin: "1\\n", stdout: "1\\n" }]
tests: [{ stdin: { file: tests/a.in }, stdout: { file: tests/a.out } }]
`;
    const problem = await load(yaml, { 'tests/a.in': '2\n', 'tests/a.out': '2' });
    expect(problem.cases).toMatchObject([
      { kind: 'stdin', stdin: '1\n', stdout: '1\n' },
      { kind: 'stdin', stdin: '2\n', stdout: '2' },
    ]);
    expect(problem).toMatchObject({ signature: null, signatureText: '', parameters: [] });
  });

  it('of kind types has assertions', async () => {
    const yaml = `title: MyPick
kind: types
signature: "type MyPick<T, K extends keyof T> = unknown"
statement: Pick.
samples: [{ assert: "Equal<MyPick<{ a: 1, b: 2 }, 'a'>, { a: 1 }>" }]
tests: [{ rejects: "type Bad = MyPick<{ a: 1 }, 'b'>" }]
`;
    expect((await load(yaml)).cases).toMatchObject([{ kind: 'assert' }, { kind: 'rejects' }]);
  });

  it('may be judged by an argument, or by the first part of one', async () => {
    const yaml = (answer: string) => `title: Dedupe
signature: "dedupe(nums: number[]): number"
statement: Dedupe.
answer: ${answer}
samples: [{ args: [[1, 1, 2]], expected: [1, 2] }]
`;
    expect(await load(yaml('nums'))).toMatchObject({
      answer: { parameter: 0, prefix: false },
      resultType: { kind: 'array' },
    });
    expect(await load(yaml('{ prefix: nums }'))).toMatchObject({ answer: { parameter: 0, prefix: true } });
  });

  it('with a driver takes the data of the signature, or whatever its cases hold', async () => {
    const driver = { 'driver.ts': 'export default 1;' };
    const typed = await load(debounceYaml('[50]'), driver);
    expect(typed.parameters).toEqual([{ name: 'waitMs', type: { kind: 'number' }, optional: false }]);
    const plain = await load(debounceYaml('[50, [[0, 1]]]'), driver);
    expect(plain.parameters.map(({ name, type }) => [name, type.kind])).toEqual([['arg0', 'unknown'], ['arg1', 'unknown']]); // biome-ignore format: one line
    const named = await load(debounceYaml('{ waitMs: 50, calls: [[0, 1]] }'), driver);
    expect(named.parameters.map(({ name }) => name)).toEqual(['waitMs', 'calls']);
    expect(named).toMatchObject({
      resultType: { kind: 'array' },
      driver: { path: 'driver.ts' },
      clock: 'virtual',
    });
  });

  it('is not looked for in folders of other things', async () => {
    await using folder = await problemFiles({
      'add.yaml': addYaml,
      'concepts/q.yaml': 'question: What?',
      'deep/interviews/phone.yaml': 'title: Phone',
      'plans/week.yaml': 'title: Week',
      '.hidden/x.yaml': 'x',
      'node_modules/y.yaml': 'y',
      'own/problem.yaml': addYaml,
      'own/below/problem.yaml': 'never read',
    });
    const { problems, broken } = await loadProblems([folder.path]);
    expect([...problems.keys()]).toEqual(['add', 'own']);
    expect(broken).toEqual([]);
  });

  it('of the first of several folders wins', async () => {
    await using first = await problemFiles({ 'add.yaml': addYaml.replace('Add', 'First') });
    await using second = await problemFiles({ 'add.yaml': addYaml, 'more.yaml': addYaml });
    const { problems, broken } = await loadProblems([first.path, second.path]);
    expect([...problems.values()].map(({ title }) => title.en)).toEqual(['First', 'Add']);
    expect(broken.map(({ slug }) => slug)).toEqual(['add']);
    await expect(loadProblems([`${first.path}/none`])).rejects.toThrow('expected a folder of problems at');
  });
});

describe('an own case', () => {
  function issuesOf(read: Read<unknown>): string {
    return read.ok
      ? 'none'
      : read.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n');
  }

  it('is read against signature and input, and answered by the reference', async () => {
    const add = await load(addYaml);
    expect(readOwnCase(add, { args: [3, 2] })).toEqual({
      ok: true,
      value: { name: null, sample: false, kind: 'args', args: [3, 2], expected: { kind: 'reference' } },
    });
    expect(issuesOf(readOwnCase(add, { args: [3, 4] }))).toBe(
      'args.b: expected an integer from 0 to 3, found 4',
    );
    expect(issuesOf(readOwnCase(add, { args: { a: 3, b: 4 } }))).toBe(
      'args.b: expected an integer from 0 to 3, found 4',
    );
    expect(issuesOf(readOwnCase(add, { args: ['3', 0] }))).toBe(
      'args.a: expected number, found the string "3"',
    );
    expect(issuesOf(readOwnCase(add, { ops: [] }))).toBe('ops: expected only args, found ops');
    expect(issuesOf(readOwnCase(add, 7))).toBe(': expected { args: … }, found the number 7');
  });

  it('of a class is a list of operations', async () => {
    const stack = await load(stackYaml);
    expect(readOwnCase(stack, { ops: [['Stack'], ['push', 1]] })).toMatchObject({
      ok: true,
      value: { kind: 'ops' },
    });
    expect(issuesOf(readOwnCase(stack, { ops: [['push', 1]] }))).toBe(
      'ops[0][0]: expected the first operation to construct Stack, found "push"',
    );
    expect(issuesOf(readOwnCase(stack, { ops: [['Stack'], ['push']] }))).toBe(
      'ops[1].x: expected number, found nothing',
    );
  });

  it('may not unfold beyond memory', async () => {
    const sum = await load(
      'title: Sum\nsignature: "sum(nums: number[]): number"\nstatement: Sum.\nsamples: [{ args: [[1]], expected: 1 }]\n',
    );
    const read = readOwnCase(sum, { args: [{ repeat: 1, times: 3_000_000 }] });
    expect(issuesOf(read)).toBe('args.nums: expected at most 2000000 list elements and characters in all');
  });
});
