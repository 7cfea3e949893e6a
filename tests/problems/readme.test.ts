import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { formatIssue, loadProblems } from '#problems/load.ts';
import { problemFiles } from './problem-files.ts';

/** The code blocks of the README that name the file they stand for. */
async function examples(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(new URL('../../problems/README.md', import.meta.url), 'utf8');
  const blocks = text.matchAll(/```\w+\n([^]*?)```/g).map(([, block = '']) => block);
  const named = blocks.flatMap((block) => {
    const file = /^(?:#|\/\/) file: (\S+)\n/m.exec(block)?.[1];
    // A mistake must be the first line of a solution.
    return file === undefined ? [] : [[file, block.replace(/^\/\/ file: .*\n/m, '')] as const];
  });
  return Object.fromEntries(named);
}

it('every example of the README loads', async () => {
  await using folder = await problemFiles(await examples());
  const { problems, broken } = await loadProblems([folder.path]);
  expect(broken.flatMap(({ issues }) => issues.map(formatIssue))).toEqual([]);
  expect([...problems.keys()]).toEqual([
    'call-twice',
    'first-repeat',
    'hit-counter',
    'my-nullable',
    'word-count',
  ]);
  expect(
    problems.get('first-repeat')?.solutions.map(({ name, mistake }) => [name, mistake !== undefined]),
  ).toEqual([
    ['seen.ts', false],
    ['smallest-index.ts', true],
  ]);
});

it('names every key of the format, with its default where it has one', async () => {
  const text = await readFile(new URL('../../problems/README.md', import.meta.url), 'utf8');
  const schema: unknown = JSON.parse(
    await readFile(new URL('../../problems/problem.schema.json', import.meta.url), 'utf8'),
  );
  expect(schema).toHaveProperty('properties');
  const keys =
    typeof schema === 'object' && schema && 'properties' in schema
      ? Object.keys(schema.properties ?? {})
      : [];
  const table = text.slice(text.indexOf('## Every key'), text.indexOf('### Cases'));
  expect(keys.filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
});
