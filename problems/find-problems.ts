import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A problem that was found: where it is and how its author names it. */
export interface FoundProblem {
  readonly slug: string;
  /** Absolute path of the YAML file. */
  readonly file: string;
  /** From the parent of the problems folder, with `/`. */
  readonly shownFile: string;
  /** Whether the folder is the problem's own (`<slug>/problem.yaml`), with statements and solutions beside. */
  readonly hasFolder: boolean;
}

const depthMax = 16;
const otherKinds: ReadonlySet<string> = new Set(['concepts', 'interviews', 'plans']);

/**
 * Searches a folder to any depth. A folder with `problem.yaml` is a problem, and nothing below it is searched;
 * any other YAML file is a problem in one file. Links, dot folders and node_modules are not followed.
 * Throws when the folder itself can't be read.
 */
export async function findProblems(folder: string): Promise<readonly FoundProblem[]> {
  const root = resolve(folder);
  const shown = (file: string): string => relative(dirname(root), file).split('\\').join('/');
  const files = await yamlFiles(root, 0);
  return files.map((file) => {
    const hasFolder = basename(file) === 'problem.yaml';
    const slug = hasFolder ? basename(dirname(file)) : basename(file, '.yaml');
    return { slug, file, shownFile: shown(file), hasFolder };
  });
}

/** In name order, so that which one of two equal slugs comes first does not depend on the disk. */
async function yamlFiles(folder: string, depth: number): Promise<readonly string[]> {
  if (depth > depthMax) return [];
  const entries = await entriesOf(folder, depth === 0);
  if (entries.some((entry) => entry.isFile() && entry.name === 'problem.yaml'))
    return [join(folder, 'problem.yaml')];
  const found: string[] = [];
  for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || otherKinds.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await yamlFiles(path, depth + 1)));
    else if (entry.isFile() && entry.name.endsWith('.yaml')) found.push(path);
  }
  return found;
}

/** A folder below that vanishes while we look has no problems. */
async function entriesOf(folder: string, isRoot: boolean) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isRoot)
      throw new Error(`expected a folder of problems at ${folder}, found none that can be read`, {
        cause: error,
      });
    return [];
  }
}
