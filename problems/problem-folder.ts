import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type FileRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** The files beside a problem's YAML. Keeps what was read, because all of it can change a verdict. */
export class ProblemFolder {
  readonly path: string;
  /** Text of every file read, by its path inside the folder. */
  readonly texts = new Map<string, string>();
  /** Paths that were asked for, found or not. */
  readonly asked = new Set<string>();

  constructor(yamlFile: string) {
    this.path = dirname(yamlFile);
  }

  /** Reads a file that the author named. Only plain files below the folder: no `..`, no absolute path, no link. */
  async read(path: string, bytesMax: number): Promise<FileRead> {
    this.asked.add(path);
    const known = this.texts.get(path);
    if (known !== undefined) return { ok: true, text: known };
    if (!isInside(path))
      return {
        ok: false,
        message: `expected a path inside the problem's folder, found ${JSON.stringify(path)}`,
      };
    const read = await readPlainFile(this.path, path, bytesMax);
    if (read.ok) this.texts.set(path, read.text);
    return read;
  }

  /** Names of the plain files (or of the folders) in a folder below; none when it does not exist. */
  async list(path: string, what: 'files' | 'folders'): Promise<readonly string[]> {
    const entries = await readdir(join(this.path, path), { withFileTypes: true }).catch(() => []);
    return entries
      .filter(
        (entry) => (what === 'files' ? entry.isFile() : entry.isDirectory()) && !entry.name.startsWith('.'),
      )
      .map((entry) => entry.name)
      .toSorted();
  }
}

function isInside(path: string): boolean {
  const steps = path.split('/');
  return !/[\\\0:]/.test(path) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

async function readPlainFile(folder: string, path: string, bytesMax: number): Promise<FileRead> {
  const full = join(folder, path);
  const refuse = (expected: string, found: string): FileRead => ({
    ok: false,
    message: `expected ${expected}, found ${found} (${path})`,
  });
  try {
    const stat = await lstat(full);
    if (stat.isSymbolicLink() || (await realpath(full)) !== join(await realpath(folder), path))
      return refuse('a plain file', 'a link');
    if (!stat.isFile()) return refuse('a plain file', 'something else');
    if (stat.size > bytesMax) return refuse(`at most ${bytesMax} bytes`, `${stat.size}`);
    return { ok: true, text: decode(await readFile(full)) };
  } catch (error) {
    if (error instanceof TypeError) return refuse('UTF-8 text', 'other bytes');
    return refuse(
      'a file that can be read',
      error instanceof Error && 'code' in error ? String(error.code) : 'none',
    );
  }
}

/** Throws TypeError for what is no UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
