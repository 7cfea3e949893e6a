import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built web folder depends on. */
const sources = [
  'web/**/*',
  'server/contract/**/*',
  'judge/verdict.ts',
  'problems/format/**/*',
  'package-lock.json',
];
const exclude = ['web/dist', 'web/dist/**', '**/node_modules/**'];

/** A hash of everything that goes into the web build: equal hash, equal build. */
export function fingerprintWeb(repository: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: repository, exclude }).toSorted()) {
    const path = join(repository, file);
    if (!existsSync(path) || !statSync(path).isFile()) continue;
    hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
