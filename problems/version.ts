import { createHash } from 'node:crypto';
import type { ProblemFolder } from './problem-folder.ts';

/**
 * Hash of everything that can change a verdict or a statement: the YAML and every file read beside it.
 * It does not depend on where the problem lies, so that two machines with the same problem agree.
 */
export function versionOf(folder: ProblemFolder): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...folder.texts].toSorted(([left], [right]) => (left < right ? -1 : 1)))
    hash.update(`${JSON.stringify(path)}:${text.length}:`).update(text);
  return hash.digest('hex').slice(0, 16);
}
