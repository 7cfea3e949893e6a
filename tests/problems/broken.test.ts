import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue, loadProblems } from '#problems/load.ts';
import { addYaml, problemFiles } from './problem-files.ts';

/** What is said of a problem whose YAML is this, with a good problem beside it that must stay up. */
async function complaintsOf(
  yaml: string | Uint8Array,
  beside: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const files = Object.entries(beside).map(([name, text]): [string, string] => [`x/${name}`, text]);
  await using folder = await problemFiles({
    'good.yaml': addYaml,
    'x/problem.yaml': yaml,
    ...Object.fromEntries(files),
  });
  const { problems, broken } = await loadProblems([folder.path]);
  expect([...problems.keys()]).toContain('good');
  return broken.flatMap(({ issues }) => issues.map(formatIssue));
}

/** The good problem with one place changed. */
function edited(from: string, to: string): string {
  expect(addYaml).toContain(from);
  return addYaml.replace(from, to);
}

describe('a broken problem is told in one message with line, column and field', () => {
  it.each<[string, string, string, string]>([
    [
      'bad indent',
      '    args: { a',
      '   args: { a',
      ':11:1: expected YAML, found: Sequence item without - indicator',
    ],
    [
      'a list that never closes',
      'args: [2, 1], expected: 3 }',
      'args: [2, 1, expected: 3 }',
      ':8:32: expected YAML, found: Flow sequence',
    ],
    [
      'an unknown key',
      'title: Add',
      'title: Add\nauthor: me',
      ':2:1: author: expected one of title, difficulty, tags, kind, signature, ',
    ],
    [
      'an unknown key of a case',
      'expected: 3',
      'expectd: 3',
      ':8:21: samples[0].expectd: expected "expected", found the unknown key "expectd"',
    ],
    [
      'a wrong type',
      'title: Add',
      'title: 7',
      ':1:8: title: expected a text or a mapping, found the number 7',
    ],
    [
      'a language that is no language',
      'title: Add',
      'title: { en: Add, de: Addieren }',
      ':1:19: title.de: expected one of en, zh, found the unknown key "de"',
    ],
    [
      'a word that is none of the words',
      'title: Add',
      'title: Add\ndifficulty: trivial',
      ':2:13: difficulty: expected one of easy, medium, hard, found the string "trivial"',
    ],
    ['a missing title', 'title: Add\n', '', ':1:1: title: expected a text or a mapping, found nothing'],
    [
      'a missing statement',
      'statement: Add two numbers.\n',
      '',
      ':1:1: statement: expected a statement here or in statement.en.md or statement.zh.md, found nothing',
    ],
    [
      'a missing signature',
      'signature: "add(a: number, b: number): number"\n',
      '',
      ':1:1: signature: expected a signature for kind function, found nothing',
    ],
    [
      'a signature that does not parse',
      'b: number)',
      'b number)',
      ':2:30: signature: expected ":", found "number" at character 18',
    ],
    [
      'a type that does not exist',
      'b: number)',
      'b: integer)',
      ':2:31: signature: expected a type (number, string, boolean, bigint, null, void, unknown, any, Array, Record, Map, Set, ListNode, TreeNode or a typed array), found "integer" at character 19',
    ],
    [
      'a function without a driver',
      'b: number)',
      'b: () => void)',
      ':2:12: signature: expected data without a driver, found the function type () => void',
    ],
    [
      'a sample that breaks its own bounds',
      'args: [2, 1], expected: 3',
      'args: [2, 5], expected: 7',
      ':8:17: samples[0].args.b: expected an integer from 0 to 2, found 5',
    ],
    [
      'a bound over a name that comes later',
      '{ int: [0, 9] }',
      '{ int: [0, b] }',
      ':5:17: input.a.int[1]: expected only earlier names (there are none), found b',
    ],
    [
      'a bound that does not parse',
      '[0, a]',
      '[0, a +]',
      ':6:17: input.b.int[1]: expected a number, a name or "(", found the end at character 4',
    ],
    [
      'a declaration of the wrong kind',
      '{ int: [0, a] }',
      '{ string: ab, length: 3 }',
      ':6:6: input.b: expected a declaration of number, found string',
    ],
    [
      'a declaration of a parameter that is none',
      '  b: { int: [0, a] }',
      '  b: { int: [0, a] }\n  c: { bool: true }',
      ':7:3: input.c: expected a parameter (a, b), let or require, found "c"',
    ],
    [
      'a declaration that leaves one out',
      '  b: { int: [0, a] }\n',
      '',
      ':5:3: input: expected a declaration of every parameter, found none of b',
    ],
    [
      'two kinds in one declaration',
      '{ int: [0, a] }',
      '{ int: [0, a], float: [0, 1] }',
      ':6:6: input.b: expected one of int, float, bool, enum, string, array, permutation, matrix, tree, graph, tuple, record, optional, found int and float',
    ],
    [
      'an expected value of the wrong shape',
      'expected: 3',
      'expected: [3]',
      ':8:31: samples[0].expected: expected number, found a list of 1',
    ],
    [
      'an argument of the wrong type',
      'args: [2, 1]',
      'args: [2, "1"]',
      ':8:17: samples[0].args.b: expected number, found the string "1"',
    ],
    [
      'too many arguments',
      'args: [2, 1]',
      'args: [2, 1, 0]',
      ':8:13: samples[0].args: expected 2 arguments (a, b), found 3',
    ],
    [
      'an argument that is missing',
      'args: { a: 0, b: 0 }',
      'args: { a: 0 }',
      ':11:11: tests[0].args.b: expected number, found nothing',
    ],
    [
      'an argument by a name that is none',
      'args: { a: 0, b: 0 }',
      'args: { a: 0, c: 0 }',
      ':11:19: tests[0].args.c: expected only a, b, found the unknown argument "c"',
    ],
    [
      'a case of another kind',
      'args: [2, 1], expected: 3',
      'stdin: "2 1"',
      ':8:5: samples[0]: expected one of args for kind function, found none',
    ],
    [
      'both expected and throws',
      'expected: 3',
      'expected: 3, throws: true',
      ':8:34: samples[0].throws: expected either expected or throws, found both',
    ],
    [
      'no answer anywhere',
      ', expected: 3',
      '',
      ':8:5: samples[0]: expected an expected value, or a solution in solutions/accepted that gives it, found neither',
    ],
    [
      'a limit beyond its ceiling',
      'title: Add',
      'title: Add\nlimits: { timeMs: 60000 }',
      ':2:19: limits.timeMs: expected at most 20000, found the number 60000',
    ],
    [
      'a checker that does not exist',
      'title: Add',
      'title: Add\nchecker: { approx: 1 }',
      ':2:12: checker.approx: expected one of unordered, tolerance, fields, script, found the unknown key "approx"',
    ],
    [
      'a checker of another kind',
      'title: Add',
      'title: Add\nchecker: fuzzy',
      ':2:10: checker: expected one of exact, unordered or a mapping, found the string "fuzzy"',
    ],
    [
      'an answer that is no parameter',
      'title: Add',
      'title: Add\nanswer: c',
      ':2:9: answer: expected a parameter (a, b), found "c"',
    ],
    [
      'nodes that are no nodes',
      'title: Add',
      'title: Add\nnodes: { a: b }',
      ':2:13: nodes.a: expected ListNode or TreeNode for both a and b, found other types',
    ],
    [
      'a repeated key',
      'title: Add',
      'title: Add\ntitle: Sum',
      ':2:1: title: expected each key once, found it again',
    ],
    [
      'a tag of another language',
      'title: Add',
      'title: !!js/function "f"',
      ':1:8: expected plain data, found a tag (Unresolved tag: tag:yaml.org,2002:js/function)',
    ],
    ['an alias to nothing', 'title: Add', 'title: *nothing', ':1:8: '],
    [
      'a path that climbs out',
      'args: [2, 1], ',
      'argsFile: ../../secret.json, ',
      ':8:17: samples[0].argsFile: expected a path inside the problem\'s folder, found "../../secret.json"',
    ],
    [
      'an absolute path',
      'args: [2, 1], ',
      'argsFile: /etc/passwd, ',
      ':8:17: samples[0].argsFile: expected a path inside the problem\'s folder, found "/etc/passwd"',
    ],
    [
      'a file that is not there',
      'args: [2, 1], ',
      'argsFile: big.json, ',
      ':8:17: samples[0].argsFile: expected a file that can be read, found ENOENT (big.json)',
    ],
    [
      'a folder of solutions that does not exist',
      'title: Add',
      'title: Add\nsolutions: { good: { a: "x" } }',
      ':2:14: solutions.good: expected one of accepted, wrong_answer, ',
    ],
    [
      'a number where arguments belong',
      'args: { a: 0, b: 0 }',
      'args: 7',
      ':11:11: tests[0].args: expected a list (by position) or a mapping (by name), found the number 7',
    ],
    ['an infinite bound', '[0, 9]', '[0, .inf]', ':5:17: input.a.int[1]: '],
    [
      'data that repeats beyond memory',
      'args: [2, 1], ',
      'args: [{ repeat: 1, times: 9 }, 1], ',
      ':8:14: samples[0].args.a: expected number, found an object with "repeat", "times"',
    ],
  ])('%s', async (_, from, to, message) => {
    const complaints = await complaintsOf(edited(from, to));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`problems/x/problem.yaml${message}`);
  });

  it('a class case with an operation that is none', async () => {
    const yaml = `title: Stack
kind: class
signature: "Stack { constructor(); push(x: number): void; pop(): number }"
statement: A stack.
samples:
  - ops: [[Stack], [push, 1], [peek]]
    expected: [null, null, 1]
`;
    expect(await complaintsOf(yaml)).toEqual([
      'problems/x/problem.yaml:6:32: samples[0].ops[2][0]: expected Stack, push, pop, found the string "peek"',
    ]);
  });

  it('a class case with too few expected values, or one of the wrong type', async () => {
    const yaml = (expected: string) => `title: Stack
kind: class
signature: "Stack { constructor(); push(x: number): void; pop(): number }"
statement: A stack.
samples:
  - ops: [[Stack], [push, 1], [pop]]
    expected: ${expected}
`;
    expect(await complaintsOf(yaml('[null, null]'))).toEqual([
      'problems/x/problem.yaml:7:15: samples[0].expected: expected a list of 3, one for each operation, found 2',
    ]);
    expect(await complaintsOf(yaml('[null, null, "1"]'))).toEqual([
      'problems/x/problem.yaml:7:28: samples[0].expected[2]: expected number, found the string "1"',
    ]);
    expect(await complaintsOf(yaml('[null, null, { throws: true }]'))).toEqual([]);
  });

  it('a file beside it: no JSON, no text, an unknown folder of solutions, a mistake that does not parse', async () => {
    const withFile = edited('args: [2, 1], ', 'argsFile: big.json, ');
    expect((await complaintsOf(withFile, { 'big.json': '[1, ' }))[0]).toContain(
      'x/problem.yaml:8:17: samples[0].argsFile: expected JSON in big.json, found: ',
    );
    expect(await complaintsOf(addYaml, { 'statement.zh.md': ' \n' })).toEqual([
      'problems/x/statement.zh.md:1:1: expected a text, found nothing',
    ]);
    expect(await complaintsOf(addYaml, { 'statement.en.md': 'Twice.' })).toEqual([
      'problems/x/problem.yaml:3:12: statement.en: expected it once, found it here and in statement.en.md',
    ]);
    expect((await complaintsOf(addYaml, { 'solutions/wrong/a.ts': '' }))[0]).toContain(
      'problems/x/solutions/wrong:1:1: expected one of accepted, wrong_answer',
    );
    expect(
      await complaintsOf(addYaml, { 'solutions/wrong_answer/a.ts': '// mistake: { fr: oui }\n' }),
    ).toEqual([
      'problems/x/solutions/wrong_answer/a.ts:1:1: expected "// mistake: { en: …, zh: … }", found another form',
    ]);
  });

  it('bytes that are no UTF-8, and a file that is too large', async () => {
    expect(await complaintsOf(Uint8Array.of(0x74, 0xff, 0xfe))).toEqual([
      'problems/x/problem.yaml:1:1: expected UTF-8 text, found other bytes (problem.yaml)',
    ]);
    expect(await complaintsOf(`${addYaml}# ${'x'.repeat(2 ** 20)}`)).toEqual([
      expect.stringMatching('problem.yaml:1:1: expected at most 1048576 bytes, found 1048'),
    ]);
  });

  it('a file that is a link', async () => {
    await using folder = await problemFiles({
      'x/problem.yaml': edited('args: [2, 1], ', 'argsFile: in/big.json, '),
      'secret/big.json': '[2, 1]',
    });
    await symlink(join(folder.path, 'secret'), join(folder.path, 'x/in'));
    const { broken } = await loadProblems([folder.path]);
    expect(broken[0]?.issues.map(formatIssue)).toEqual([
      'problems/x/problem.yaml:8:17: samples[0].argsFile: expected a plain file, found a link (in/big.json)',
    ]);
  });

  it('a slug that is used twice, and a name that is no slug', async () => {
    await using folder = await problemFiles({
      'add.yaml': addYaml,
      'b/add/problem.yaml': addYaml,
      'Bad_Name.yaml': addYaml,
    });
    const { problems, broken } = await loadProblems([folder.path]);
    expect([...problems.values()].map(({ file }) => file)).toEqual([join(folder.path, 'add.yaml')]);
    expect(broken.flatMap(({ issues }) => issues.map(formatIssue))).toEqual([
      'problems/Bad_Name.yaml:1:1: expected a slug: lower case letters, digits and single hyphens, at most 64 characters, found "Bad_Name"',
      'problems/b/add/problem.yaml:1:1: expected each slug once, found "add" in problems/add.yaml too',
    ]);
  });
});

describe('a hostile file is refused quickly', () => {
  it('with twenty levels of aliases', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    );
    const [complaint] = await complaintsOf(`l0: &l0 [1, 2]\n${levels.join('\n')}\n`);
    expect(complaint).toContain(
      'problems/x/problem.yaml:7:9: expected at most 1000000 values after aliases are followed, found more',
    );
  });

  it('with an alias inside its own anchor', async () => {
    expect(await complaintsOf('a: &a [*a]\n')).toEqual([
      'problems/x/problem.yaml:1:8: expected an anchor before it, found the alias *a',
    ]);
  });

  it('with a hundred thousand open brackets', async () => {
    const [complaint] = await complaintsOf(`a: ${'['.repeat(100_000)}`);
    expect(complaint).toContain('problems/x/problem.yaml:1:');
  });

  it('with fifty thousand keys', async () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n');
    const complaints = await complaintsOf(keys);
    expect(complaints.length).toBeLessThan(100);
    expect(complaints[0]).toContain('problems/x/problem.yaml:1:1:');
  });

  it('with data that repeats beyond memory', async () => {
    const yaml = `title: Sum
signature: "sum(rows: number[][]): number"
statement: Sum.
tests:
  - { args: [{ repeat: { repeat: 1, times: 1000000 }, times: 1000000 }], expected: 1 }
`;
    expect(await complaintsOf(yaml)).toEqual([
      'problems/x/problem.yaml:5:14: tests[0].args.rows: expected at most 16000000 list elements and characters in all',
    ]);
  });

  it('with __proto__ as a key', async () => {
    const complaints = await complaintsOf(
      edited('args: { a: 0, b: 0 }', 'args: { a: 0, b: 0, __proto__: { polluted: 1 } }'),
    );
    expect(complaints).toEqual([
      'problems/x/problem.yaml:11:25: tests[0].args.__proto__: expected only a, b, found the unknown argument "__proto__"',
    ]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
