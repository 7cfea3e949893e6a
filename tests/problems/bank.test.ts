import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBank, type ProblemBank } from '#problems/load.ts';
import { addYaml, problemFiles } from './problem-files.ts';

/** A bank that tells when a state is reached; its own bound is the test's time-out. */
async function watchedBank(path: string) {
  let wake = (): void => {};
  const bank = await openBank([path], { onChange: () => wake() });
  const until = (holds: (bank: ProblemBank) => boolean): Promise<void> =>
    new Promise((resolve) => {
      wake = () => {
        if (holds(bank)) resolve();
      };
      wake();
    });
  return { bank, until, [Symbol.asyncDispose]: () => bank.close() };
}

const slugs = (bank: ProblemBank) => bank.list().map(({ slug }) => slug);

it('a new problem is there, in a new folder too, and a deleted one is gone', async () => {
  await using folder = await problemFiles({ 'add.yaml': addYaml });
  await using watched = await watchedBank(folder.path);
  expect(slugs(watched.bank)).toEqual(['add']);
  await folder.write({
    'new/deeper/sum/problem.yaml': addYaml,
    'new/deeper/sum/solutions/accepted/a.ts': '// a',
  });
  await watched.until((bank) => bank.get('sum')?.solutions.length === 1);
  await rm(join(folder.path, 'add.yaml'));
  await watched.until((bank) => bank.get('add') === undefined);
  expect(slugs(watched.bank)).toEqual(['sum']);
});

it('an edit gives a new version, also of a file beside the YAML, and leaves the others as they are', async () => {
  await using folder = await problemFiles({ 'add/problem.yaml': addYaml, 'other.yaml': addYaml });
  await using watched = await watchedBank(folder.path);
  const other = watched.bank.get('other');
  await folder.write({ 'add/problem.yaml': addYaml.replace('title: Add', 'title: Addition') });
  await watched.until((bank) => bank.get('add')?.title.en === 'Addition');
  await folder.write({ 'add/statement.zh.md': '加法。' });
  await watched.until((bank) => bank.get('add')?.statement.zh === '加法。');
  expect(watched.bank.get('other')).toBe(other);
});

it('a broken edit is told, and the last good problem stays until it is repaired', async () => {
  await using folder = await problemFiles({ 'add.yaml': addYaml });
  await using watched = await watchedBank(folder.path);
  const good = watched.bank.get('add');
  await folder.write({ 'add.yaml': addYaml.replace('title: Add', 'titel: Add') });
  await watched.until((bank) => bank.broken().length === 1);
  expect(watched.bank.get('add')).toBe(good);
  expect(watched.bank.broken()[0]?.issues[0]).toMatchObject({
    file: 'problems/add.yaml',
    line: 1,
    column: 1,
    path: 'titel',
  });
  await folder.write({ 'add.yaml': addYaml });
  await watched.until((bank) => bank.broken().length === 0);
});

it('a file that a problem in one file asked for is watched with it', async () => {
  const yaml = addYaml.replace('args: [2, 1]', 'argsFile: data.json');
  await using folder = await problemFiles({ 'add.yaml': yaml });
  await using watched = await watchedBank(folder.path);
  expect(watched.bank.broken()).toHaveLength(1);
  await folder.write({ 'data.json': '[2, 1]' });
  await watched.until((bank) => bank.get('add') !== undefined);
});

it('a folder that moves away and back is followed', async () => {
  await using folder = await problemFiles({ 'set/add.yaml': addYaml });
  await using watched = await watchedBank(folder.path);
  await rename(join(folder.path, 'set'), join(folder.path, '.set'));
  await watched.until((bank) => bank.list().length === 0);
  await rename(join(folder.path, '.set'), join(folder.path, 'set'));
  await watched.until((bank) => bank.list().length === 1);
  expect(slugs(watched.bank)).toEqual(['add']);
});

it('each of several changes is live within a second', async () => {
  await using folder = await problemFiles({ 'add.yaml': addYaml });
  await using watched = await watchedBank(folder.path);
  for (const slug of ['one', 'two', 'three', 'four']) {
    const before = performance.now();
    await folder.write({ [`${slug}.yaml`]: addYaml });
    await watched.until((bank) => bank.get(slug) !== undefined);
    expect(performance.now() - before).toBeLessThan(1000);
  }
});

it('a folder that is not there is refused at the start', async () => {
  await expect(openBank(['/nowhere/problems'])).rejects.toThrow(
    'expected a folder of problems at /nowhere/problems',
  );
});
