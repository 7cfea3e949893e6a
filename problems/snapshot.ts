import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FoundProblem } from './find-problems.ts';

/** What the disk looked like at one moment. */
export interface Snapshot {
  /** A mark for each file that changes when its content may have changed. */
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

const depthMax = 20;

export async function takeSnapshot(roots: readonly string[]): Promise<Snapshot> {
  const files = new Map<string, string>();
  const folders: string[] = [];
  for (const root of roots) await walk(resolve(root), 0, files, folders);
  return { files, folders };
}

/** The marks of everything that a problem was made of: its whole folder, or for one in a file what it asked for. */
export function stampOf(found: FoundProblem, asked: ReadonlySet<string>, snapshot: Snapshot): string {
  const folder = dirname(found.file);
  const paths = found.hasFolder
    ? [...snapshot.files.keys()].filter((path) => path.startsWith(`${folder}/`))
    : [found.file, ...[...asked].map((path) => join(folder, path))];
  return paths.map((path) => `${path}=${snapshot.files.get(path) ?? ''}`).join('\n');
}

async function walk(
  folder: string,
  depth: number,
  files: Map<string, string>,
  folders: string[],
): Promise<void> {
  if (depth > depthMax) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  folders.push(folder);
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isFile()) files.set(path, await markOf(path));
    }),
  );
  for (const entry of visible)
    if (entry.isDirectory()) await walk(join(folder, entry.name), depth + 1, files, folders);
}

async function markOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found ? `${found.mtimeNs}.${found.ctimeNs}.${found.size}.${found.ino}` : 'gone';
}
