import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The walls between the rooms: who may import whom, and which file alone may import a package. */

const root = path.resolve(import.meta.dirname, '..');
const files = globSync(
  '{problems/*.ts,problems/format/**/*.ts,judge/**/*.ts,server/**/*.ts,web/**/*.{ts,tsx}}',
  { cwd: root },
).filter((file) => !file.startsWith('web/dist/') && !file.includes('node_modules'));

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports: readonly Import[] = files.flatMap((file) => {
  // texts made for candidates may hold imports of their own
  const source = readFileSync(path.join(root, file), 'utf8').replaceAll(/`[^`]*`/g, '``');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target,
  }));
});

/** Room of a file, by its first folder. */
const allowedRooms: Readonly<Record<string, readonly string[]>> = {
  problems: ['#problems/'],
  judge: ['#judge/', '#problems/'],
  server: ['#server/', '#judge/', '#problems/'],
  web: ['#server/contract/', '#judge/verdict.ts', '#problems/format/'],
};

/** Packages that one place alone may import. */
const keptTo: readonly (readonly [RegExp, RegExp])[] = [
  [/^isolated-vm$/, /^judge\/isolate\.ts$/],
  [/^monaco-/, /^web\/shared\/editor\//],
  [/^(pg|@electric-sql\/pglite|drizzle-orm\/(pglite|node-postgres).*)$/, /^server\/db\//],
  [/^pg-boss$/, /^server\/(queue|db)\//],
];

describe('the walls between the rooms', () => {
  it('sees the whole code', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('lets a room import only the rooms below it', () => {
    const climbed = imports.filter(({ file, target }) => {
      if (!target.startsWith('#')) return false;
      const room = file.split('/')[0] ?? '';
      return !(allowedRooms[room] ?? []).some((allowed) => target.startsWith(allowed));
    });
    expect(climbed).toEqual([]);
  });

  it('has relative imports stay in their room', () => {
    const left = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      return path.join(path.dirname(file), target).split('/')[0] !== file.split('/')[0];
    });
    expect(left).toEqual([]);
  });

  it('keeps Node out of what the browser reads', () => {
    const browser = /^(web\/(?!vite\.config)|server\/contract\/|problems\/format\/|judge\/verdict\.ts)/;
    expect(imports.filter(({ file, target }) => browser.test(file) && target.startsWith('node:'))).toEqual(
      [],
    );
  });

  it.each(keptTo)('keeps %s to %s', (target, place) => {
    expect(imports.filter((one) => target.test(one.target) && !place.test(one.file))).toEqual([]);
  });

  it('has features of the page know nothing of each other', () => {
    const crossed = imports.filter(({ file, target }) => {
      const feature = /^web\/features\/([^/]+)\//.exec(file)?.[1];
      if (feature === undefined || !target.startsWith('.')) return false;
      const other = /^web\/features\/([^/]+)/.exec(path.join(path.dirname(file), target))?.[1];
      return other !== undefined && other !== feature;
    });
    expect(crossed).toEqual([]);
  });

  it('reads the environment in one place of the server', () => {
    const reading = files.filter((file) => {
      if (!file.startsWith('server/') || file === 'server/config.ts') return false;
      return /process\.env\b/.test(readFileSync(path.join(root, file), 'utf8'));
    });
    expect(reading).toEqual([]);
  });
});
