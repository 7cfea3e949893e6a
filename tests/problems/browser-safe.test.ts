import { glob, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('the format needs zod and itself, nothing of Node: the browser reads it too', async () => {
  const targets = new Set<string>();
  for await (const file of glob('problems/format/**/*.ts')) {
    const source = (await readFile(file, 'utf8')).replaceAll(/`[^`]*`/g, '``');
    for (const [, target = ''] of source.matchAll(/\bfrom '([^']+)'/g)) targets.add(target);
    expect(source).not.toMatch(/\b(process|Buffer|__dirname)\./);
  }
  expect(targets.size).toBeGreaterThan(20);
  expect([...targets].filter((target) => !target.startsWith('./') && target !== 'zod')).toEqual([]);
});
